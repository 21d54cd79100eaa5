import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { crimeTypes } from '../../src/datasets/crime-types.ts';
import { ic3StateAges } from '../../src/datasets/ic3-state-ages.ts';
import { agesOfState, typesOfState } from '../../src/indicators/state-parts.ts';
import { dataFolder, edited, fixture } from '../fixture.ts';

const real = await loadCatalog(dataFolder);

test('the types of a state fall by losses, and tech support is among them', () => {
  const { parts = [] } = typesOfState(real, 'US-OH') ?? {};
  const amounts = parts.map(({ losses }) => losses.value);
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
  expect(parts.map(({ type }) => type.crime_type)).toContain('tech-support');
});

test('descriptors are no types', () => {
  const none = edited(crimeTypes, (row) => ({ ...row, kind: 'descriptor' as const }), real);
  expect(typesOfState(none, 'US-OH')).toBeNull();
});

test('ages rise', () => {
  const { parts = [] } = agesOfState(real, 'US-OH') ?? {};
  const from = parts.map(({ group }) => group.from_age);
  expect(from.length).toBeGreaterThan(4);
  expect(from).toEqual(from.toSorted((a, b) => a - b));
});

test('a state of which too few parts are stated has none', () => {
  expect(typesOfState(fixture, 'US-OH')).toBeNull();
  expect(
    agesOfState(
      edited(ic3StateAges, (row) => (row.age_group === '20-29' ? row : null)),
      'US-OH',
    ),
  ).toBeNull();
});
