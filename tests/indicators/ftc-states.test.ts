import { expect, test } from 'vitest';
import { ftcStates } from '../../src/datasets/ftc-states.ts';
import { states } from '../../src/datasets/states.ts';
import { ftcLosses, ftcReportsOfType } from '../../src/indicators/ftc-states.ts';
import { residentsOf } from '../../src/indicators/residents.ts';
import { edited, fixture, present } from '../fixture.ts';

test('every place stands in the list, printed or not', () => {
  const places = ftcLosses(fixture);
  expect(places).toHaveLength(fixture.rows(states).length);
  const known = places.filter(({ stated }) => stated !== null);
  expect(known).toHaveLength(fixture.rows(ftcStates).length);
  expect(places.find(({ state }) => state.state === 'US-GU')).toMatchObject({
    stated: null,
    per100k: null,
    rank: null,
  });
});

test('rates are per 100,000 residents of the same year', () => {
  const place = present(ftcLosses(fixture).find(({ state }) => state.state === 'US-NV'));
  const residents = present(residentsOf(fixture, place.year, 'US-NV'));
  expect(place.per100k).toBeCloseTo((138_538_256 / residents.value) * 100_000, 6);
});

test('the newest year counts', () => {
  const older = edited(ftcStates, (row) => (row.state === 'US-NV' ? row : { ...row, year: 2020 }));
  const known = ftcLosses(older).filter(({ stated }) => stated !== null);
  expect(known.map(({ state }) => state.state)).toEqual(['US-NV']);
});

test('reports of a category are those of that category only', () => {
  const ohio = ftcReportsOfType(fixture, 'imposter-scams').filter(({ stated }) => stated);
  expect(ohio.map(({ stated }) => stated?.value)).toEqual([20_217]);
  expect(ftcReportsOfType(fixture, 'no-such-category')).toEqual([]);
});

test('residents come from the newest edition; there are none for a place without an estimate', () => {
  expect(residentsOf(fixture, 2024, 'US-OH')?.row.source_id).toBe('census-nst-est2025');
  expect(residentsOf(fixture, 2024, 'US-GU')).toBeNull();
});
