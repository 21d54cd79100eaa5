import { describe, expect, test } from 'vitest';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { statePopulations } from '../../src/datasets/state-populations.ts';
import { newestStateYear, stateSlug, stateYears } from '../../src/indicators/states.ts';
import { edited, fixture, present } from '../fixture.ts';

const of = (state: string, year: number, catalog = fixture) =>
  present(stateYears(catalog).find((item) => item.year === year && item.state.state === state));

const territories = ['US-AS', 'US-GU', 'US-MP', 'US-UM', 'US-VI'];

test('each of the 57 places stands once in each year, oldest year first', () => {
  const years = stateYears(fixture).map(({ year }) => year);
  expect(years).toEqual([...Array(57).fill(2024), ...Array(57).fill(2025)]);
  expect(new Set(stateYears(fixture).map(({ state, year }) => `${state.state} ${year}`)).size).toBe(
    114,
  );
  expect(newestStateYear(fixture)).toBe(2025);
});

describe('the rate', () => {
  test('is dollars per 100,000 residents of the same year', () => {
    const { losses, population, lossesPer100k, complaintsPer100k, complaints } = of('US-DC', 2025);
    expect(losses.current?.value).toBe(97_368_097);
    expect(population?.value).toBe(693_645);
    expect(lossesPer100k).toBeCloseTo(14_037_165.55, 2);
    expect(complaintsPer100k).toBeCloseTo((present(complaints.current).value / 693_645) * 1e5, 6);
    expect(of('US-DC', 2024).population?.value).not.toBe(693_645);
  });

  test('uses the newest estimate of the population', () => {
    const editions = fixture
      .rows(statePopulations)
      .filter(({ year, state }) => year === 2024 && state === 'US-OH');
    expect(editions).toHaveLength(2);
    expect(of('US-OH', 2024).population?.row.source_id).toBe('census-nst-est2025');
  });

  test('is not available without a population', () => {
    for (const state of territories) {
      const place = of(state, 2025);
      expect(place.losses.current?.value).toBeGreaterThan(0);
      expect(place).toMatchObject({ population: null, lossesPer100k: null, rank: null });
    }
  });

  test('is not available without losses, and never zero', () => {
    const catalog = edited(ic3States, (row) =>
      row.state === 'US-DC' ? { ...row, losses_usd: null } : row,
    );
    const place = of('US-DC', 2025, catalog);
    expect(place).toMatchObject({ lossesPer100k: null, rank: null });
    expect(place.complaintsPer100k).toBeGreaterThan(0);
    expect(of('US-CA', 2025, catalog)).toMatchObject({ rank: 1, ranked: 51 });
  });
});

describe('the rank', () => {
  test('runs from the highest rate, in each year by itself', () => {
    for (const year of [2024, 2025]) {
      const ranked = stateYears(fixture)
        .filter((item) => item.year === year && item.rank !== null)
        .sort((a, b) => present(a.rank) - present(b.rank));
      expect(ranked.map(({ rank }) => rank)).toEqual(Array.from({ length: 52 }, (_, i) => i + 1));
      const rates = ranked.map(({ lossesPer100k }) => present(lossesPer100k));
      expect(rates).toEqual(rates.toSorted((a, b) => b - a));
      expect(ranked.every((item) => item.ranked === 52)).toBe(true);
    }
    expect(of('US-DC', 2025).rank).toBe(1);
    expect(of('US-PR', 2025).rank).toBe(52);
  });

  test('is shared by places with the same rate', () => {
    const isCalifornia = ({ state, year }: { state: string; year: number }) =>
      state === 'US-CA' && year === 2025;
    const losses = edited(ic3States, (row) =>
      isCalifornia(row) ? { ...row, losses_usd: 2 * 97_368_097 } : row,
    );
    const both = edited(
      statePopulations,
      (row) => (isCalifornia(row) ? { ...row, population: 2 * 693_645 } : row),
      losses,
    );
    expect(of('US-CA', 2025, both).rank).toBe(1);
    expect(of('US-DC', 2025, both).rank).toBe(1);
    expect(of('US-NV', 2025, both).rank).toBe(3);
  });
});

test('a catalog is worked out once', () => {
  expect(stateYears(fixture)).toBe(stateYears(fixture));
});

test('the page of a state is named by its postal code', () => {
  expect(stateSlug('US-OH')).toBe('oh');
});
