import { expect, test } from 'vitest';
import { ic3StateGroups } from '../../src/datasets/ic3-state-groups.ts';
import { stateGroupYears } from '../../src/indicators/state-groups.ts';
import { edited, fixture, present } from '../fixture.ts';

const ohio = (catalog = fixture) =>
  present(stateGroupYears(catalog, 'over-60').find(({ state }) => state.state === 'US-OH'));

test('a group has its complaints, losses and rate by place', () => {
  const place = ohio();
  expect(place.complaints.current?.value).toBe(6_948);
  expect(place.lossesPer100k).toBeCloseTo((163_748_647 / 11_900_510) * 100_000, 3);
  expect(place.rank).toBe(3);
});

test('every year has every place, the newest year first', () => {
  const older = edited(ic3StateGroups, (row) =>
    row.state === 'US-OH' ? row : { ...row, year: 2024 },
  );
  const places = stateGroupYears(older, 'over-60');
  expect(places.map(({ year }) => year)).toEqual(
    places.map((_, index) => (index < places.length / 2 ? 2025 : 2024)),
  );
  const reported = places.filter(({ losses }) => losses.current !== null);
  expect(reported.map(({ year, state }) => `${year} ${state.state}`)).toEqual([
    '2025 US-OH',
    '2024 US-DC',
    '2024 US-OR',
    '2024 US-PR',
  ]);
});

test('a row with a status gives no rate', () => {
  const doubtful = edited(ic3StateGroups, (row) => ({ ...row, status: 'doubtful' as const }));
  expect(ohio(doubtful)).toMatchObject({ lossesPer100k: null, rank: null });
});

test('a group that nobody prints has no places', () => {
  expect(
    stateGroupYears(
      edited(ic3StateGroups, () => null),
      'over-60',
    ),
  ).toEqual([]);
});
