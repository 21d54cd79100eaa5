import { expect, test } from 'vitest';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { nationYears } from '../../src/indicators/nation.ts';
import { newestStateYear, stateYears } from '../../src/indicators/states.ts';
import { edited, fixture, present } from '../fixture.ts';

const newest = (catalog = fixture) => present(nationYears(catalog).get(newestStateYear(catalog)));

test('the national rate is the losses of all places with a rate over their residents', () => {
  const nation = newest();
  expect(nation).toMatchObject({ places: 52, losses: 18_918_235_733, population: 344_969_692 });
  expect(nation.lossesPer100k).toBeCloseTo((18_918_235_733 / 344_969_692) * 100_000, 6);
});

test('a place without losses counts neither its losses nor its residents', () => {
  const ohio = present(
    stateYears(fixture).findLast(({ state }) => state.state === 'US-OH')?.population,
  );
  const without = newest(
    edited(ic3States, (row) => (row.state === 'US-OH' ? { ...row, losses_usd: null } : row)),
  );
  expect(without.places).toBe(51);
  expect(without.population).toBe(344_969_692 - ohio.value);
});

test('places without a population figure are left out, and years without any place too', () => {
  const catalog = edited(ic3States, (row) => (row.state === 'US-GU' ? row : null));
  expect(nationYears(catalog).size).toBe(0);
});
