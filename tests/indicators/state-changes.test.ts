import { describe, expect, test } from 'vitest';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { shareOfFirst, stateChanges } from '../../src/indicators/state-changes.ts';
import { stateYears } from '../../src/indicators/states.ts';
import { edited, fixture, present } from '../fixture.ts';

const of = (state: string, catalog = fixture) =>
  present(stateChanges(catalog).find(({ now }) => now.state.state === state));

describe('changes since the year before', () => {
  test('compare rates, highest first', () => {
    const { now, before, change } = of('US-OH');
    expect([now.year, before?.year]).toEqual([2025, 2024]);
    expect(change).toBeCloseTo(3_540_096.4 / 2_344_211.39 - 1, 6);
    expect(stateChanges(fixture)[0]?.now.rank).toBe(1);
  });

  test('are not available where a rate is missing', () => {
    expect(of('US-GU').change).toBeNull();
    const gap = edited(ic3States, (row) =>
      row.state === 'US-OH' && row.year === 2024 ? null : row,
    );
    expect(of('US-OH', gap)).toMatchObject({ before: null, change: null });
  });

  test('are not available where there is one year only', () => {
    const only = edited(ic3States, (row) => (row.year === 2025 ? row : null));
    expect(stateChanges(only).every(({ before }) => before === null)).toBe(true);
  });
});

describe('share of the first places', () => {
  const places = stateYears(fixture).filter(({ year }) => year === 2025);

  test('is their part of the losses of all', () => {
    expect(shareOfFirst(places, places.length)).toBe(1);
    expect(shareOfFirst(places, 0)).toBe(0);
  });

  test('is not available without losses', () => {
    expect(shareOfFirst([], 3)).toBeNull();
  });
});
