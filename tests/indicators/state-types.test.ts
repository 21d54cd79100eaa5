import { expect, test } from 'vitest';
import { ic3StateTypes } from '../../src/datasets/ic3-state-types.ts';
import { stateTypeYears, wholeYears } from '../../src/indicators/state-types.ts';
import { edited, fixture, present } from '../fixture.ts';

const type = 'tech-support';
const rowsOf = (catalog = fixture) =>
  catalog.rows(ic3StateTypes).filter((row) => row.crime_type === type);
const ohio = (catalog = fixture, year = Math.max(...wholeYears(catalog, type))) =>
  present(
    stateTypeYears(catalog, type).find(
      (item) => item.state.state === 'US-OH' && item.year === year,
    ),
  );

test('a place has its losses, their average and their rate per resident', () => {
  const { year, average, lossesPerResident, population } = ohio();
  const row = present(rowsOf().find((each) => each.state === 'US-OH' && each.year === year));
  expect(average).toBeCloseTo(present(row.losses_usd) / present(row.complaints), 6);
  expect(lossesPerResident).toBeCloseTo(present(row.losses_usd) / present(population).value, 9);
});

test('ranks run over the places with residents, the highest rate first', () => {
  const { year, ranked } = ohio();
  const places = stateTypeYears(fixture, type).filter((item) => item.year === year);
  const rated = places.filter(({ lossesPerResident }) => lossesPerResident !== null);
  expect(rated.length).toBe(ranked);
  expect(rated.length).toBeLessThan(places.length);
  const top = rated.reduce((a, b) =>
    present(b.lossesPerResident) > present(a.lossesPerResident) ? b : a,
  );
  expect(top.rank).toBe(1);
});

test('a year that only few places state is no whole year', () => {
  const years = rowsOf().map(({ year }) => year);
  const whole = wholeYears(fixture, type);
  expect(whole.length).toBeGreaterThan(0);
  expect(whole.length).toBeLessThan(new Set(years).size);
  expect(Math.min(...whole)).toBeGreaterThan(Math.min(...years));
});

test('a row with a status leads nothing', () => {
  const doubtful = edited(ic3StateTypes, (row) => ({ ...row, status: 'doubtful' as const }));
  const { year } = ohio();
  expect(ohio(doubtful, year)).toMatchObject({
    average: null,
    lossesPerResident: null,
    rank: null,
  });
  expect(wholeYears(doubtful, type)).toEqual([]);
});

test('a type that nobody states has no years', () => {
  expect(stateTypeYears(fixture, 'ransomware')).toEqual([]);
});
