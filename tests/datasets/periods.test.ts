import { describe, expect, test } from 'vitest';
import {
  calendarYear,
  comparePeriods,
  endOf,
  monthsIn,
  nextPeriod,
  periodOf,
  startOf,
  timeAxis,
  yearOfPeriod,
} from '../../src/datasets/periods.ts';

describe('a period', () => {
  test.each([
    ['2021', 'year', '2021-01-01', '2021-12-31', 12],
    ['2021/22', 'financial-year', '2021-04-01', '2022-03-31', 12],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31', 3],
    ['2024-02', 'month', '2024-02-01', '2024-02-29', 1],
    ['2018-05/2019-04', 'months', '2018-05-01', '2019-04-30', 12],
    ['2021-07-07', 'day', '2021-07-07', '2021-07-07', null],
    ['2026-08-31/2026-09-09', 'days', '2026-08-31', '2026-09-09', null],
  ])('%s is a %s from %s to %s', (text, form, first, last, months) => {
    expect(periodOf(text)).toEqual({ form, first, last });
    expect(monthsIn(text)).toBe(months);
  });

  test('that is none is refused', () => {
    expect(() => periodOf('2021-13')).toThrow('"2021-13" is no period');
  });

  test('is a calendar year only where it is written as one', () => {
    expect(calendarYear('2021')).toBe(2021);
    expect(calendarYear('2021/22')).toBeNull();
    expect(calendarYear('2021-Q1')).toBeNull();
  });

  test('belongs to the year in which it ends', () => {
    expect(yearOfPeriod('2021/22')).toBe(2022);
    expect(yearOfPeriod('2020-12')).toBe(2020);
  });
});

test('periods are in order of their first day, the longer first', () => {
  const sorted = ['2020/21', '2021', '2021-01/2021-06', '2021-Q1', '2021-01', '2021-02', '2022'];
  expect([...sorted].reverse().sort(comparePeriods)).toEqual(sorted);
});

test.each([
  ['2021', 2021, 2022],
  ['2021/22', 2021.25, 2022.25],
  ['2021-Q3', 2021.5, 2021.75],
  ['2021-06', 2021 + 5 / 12, 2021.5],
  ['2021-06-16/2021-06-30', 2021 + 5.5 / 12, 2021.5],
])('%s has its place between %d and %d', (text, start, end) => {
  expect(startOf(text)).toBeCloseTo(start, 10);
  expect(endOf(text)).toBeCloseTo(end, 10);
});

test.each([
  ['2021', '2022'],
  ['2098/99', '2099/00'],
  ['2021-Q4', '2022-Q1'],
  ['2021-12', '2022-01'],
  ['2021-01/2021-06', '2021-07/2021-12'],
  ['2018-05/2019-04', '2019-05/2020-04'],
  ['2021-07-07', null],
])('%s is followed by %s', (text, next) => {
  expect(nextPeriod(text)).toBe(next);
});

describe('an axis', () => {
  test('has a place for every period without a value', () => {
    expect(timeAxis(['2020-11', '2021-02', '2020-11'])).toEqual({
      periods: ['2020-11', '2020-12', '2021-01', '2021-02'],
      forms: ['month'],
    });
    expect(timeAxis(['2019-Q4', '2020-Q2']).periods).toEqual(['2019-Q4', '2020-Q1', '2020-Q2']);
  });

  test('names every form that shares it', () => {
    expect(timeAxis(['2021', '2016/17', '2018-05/2019-04', '2017/18'])).toEqual({
      periods: ['2016/17', '2017/18', '2018-05/2019-04', '2019-05/2020-04', '2021'],
      forms: ['financial-year', 'months', 'year'],
    });
  });

  test('may be empty', () => {
    expect(timeAxis([])).toEqual({ periods: [], forms: [] });
  });
});
