import { expect, test } from 'vitest';
import { operationPlaces } from '../../src/datasets/operation-places.ts';
import { operations } from '../../src/datasets/operations.ts';
import { t } from '../../src/i18n/index.ts';
import { listedOperations, stateName } from '../../src/indicators/operation-facets.ts';
import { edited, fixture } from '../fixture.ts';

const list = listedOperations(fixture);

test('lists every operation once, newest first and those without a date last', () => {
  const dates = list.map(({ operation }) => operation.start_date ?? '');
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(new Set(list.map(({ operation }) => operation.operation_id)).size).toBe(
    fixture.rows(operations).length,
  );
});

test('names cities, and states only where no city is named', () => {
  for (const { places } of list)
    expect(new Set(places.map(({ kind }) => kind === 'city')).size).toBeLessThanOrEqual(1);
});

test('an operation without places has none, and no state to be chosen', () => {
  const bare = listedOperations(edited(operationPlaces, () => null));
  expect(bare.flatMap(({ places, facets }) => [...places, ...facets.state])).toEqual([]);
});

test('counts every operation under its year and scope', () => {
  for (const facet of ['year', 'scope'] as const) {
    const values = list.flatMap(({ facets }) => facets[facet]);
    expect(values).toHaveLength(list.length);
  }
});

test('names states by their code in the address', () => {
  expect(stateName(fixture, 'in-dl')).toBe('Delhi');
  expect(stateName(fixture, 'in-zz')).toBe('IN-ZZ');
});

test('one thing is counted in the singular', () => {
  const { counted } = t.vocabulary;
  expect(counted(1, 'persons')).toBe('1 person');
  expect(counted(2, 'persons')).toBe('2 people');
  expect(counted(0, 'call centres')).toBe('0 call centres');
  expect(counted(1, 'tether coins')).toBe('1 tether coins');
});
