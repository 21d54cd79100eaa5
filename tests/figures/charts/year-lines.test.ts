import { describe, expect, test } from 'vitest';
import { shownYears } from '../../../src/figures/charts/year-axis.ts';
import { spread } from '../../../src/figures/charts/year-lines.ts';
import { narrow, wide } from '../tech-support-cases.ts';

describe('labels at the ends of lines', () => {
  test('stay where they are if there is room', () => {
    expect(spread([10, 60], 20, 100, 0)).toEqual([10, 60]);
  });

  test('are moved apart upwards, in their order, and stay above the floor', () => {
    expect(spread([50, 55], 20, 100, 0)).toEqual([35, 55]);
    expect(spread([98, 99], 20, 100, 0)).toEqual([70, 90]);
  });

  test('are moved apart downwards where they would pass the ceiling', () => {
    expect(spread([16, 17], 20, 100, 16)).toEqual([16, 36]);
    expect(spread([5], 20, 100, 16)).toEqual([16]);
  });
});

describe('years of an axis', () => {
  const years = Array.from({ length: 11 }, (_, index) => 2015 + index);

  test('are all named where there is room', () => {
    expect(shownYears(years, wide, 660)).toEqual(years);
  });

  test('are named every other time back from the newest, then every fifth', () => {
    expect(shownYears(years, narrow, 200)).toEqual([2015, 2017, 2019, 2021, 2023, 2025]);
    expect(shownYears(years, narrow, 120)).toEqual([2015, 2020, 2025]);
  });
});
