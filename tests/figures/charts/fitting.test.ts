import { expect, test } from 'vitest';
import { apart, fittingLabels, fittingYears } from '../../../src/figures/charts/fitting.ts';
import { frames } from '../../../src/figures/figure.ts';
import { present } from '../../fixture.ts';

const [wide, narrow] = [present(frames[0]), present(frames[1])];

const labels = (values: readonly number[], room: number) =>
  fittingLabels(
    values.map((value) => ({ value })),
    ({ value }) => value,
    ({ value }) => String(value),
    room,
    10,
  ).map(({ value }) => value);

test('all bars are labelled where the labels have room', () => {
  expect(labels([100, 200, 300], 30)).toEqual([100, 200, 300]);
});

test('else the last, the highest and the first', () => {
  expect(labels([1000, 2, 3, 9000, 4, 5, 6000], 20)).toEqual([6000, 9000]);
  expect(labels([10, 2, 3, 4, 5, 9000, 4, 5, 6, 7, 600], 16)).toEqual([600, 9000, 10]);
});

test('a label that comes close to another is left out', () => {
  expect(labels([1, 2, 9000], 12)).toEqual([9000]);
});

test('a label that would lie on a higher bar is left out', () => {
  expect(labels([1, 2, 3, 9000, 6000], 12)).toEqual([9000, 1]);
});

test('a label that would leave the chart is left out', () => {
  expect(labels([5000, 2, 3, 4, 6000], 12)).toEqual([6000]);
});

test('no bars have no labels', () => {
  expect(labels([], 20)).toEqual([]);
});

test('years are all named where there is room, else every second or third back from the newest', () => {
  const years = [2016, 2017, 2018, 2019, 2020, 2021];
  expect(fittingYears(years, 700, wide)).toEqual(years);
  expect(fittingYears(years, 140, narrow)).toEqual([2017, 2019, 2021]);
  expect(fittingYears(years, 70, narrow)).toEqual([2018, 2021]);
  expect(fittingYears([], 70, narrow)).toEqual([]);
});

test('two labels are moved apart, the higher one up', () => {
  expect(apart([50, 100], 20, 0)).toEqual([50, 100]);
  expect(apart([100, 50], 20, 0)).toEqual([100, 50]);
  expect(apart([50, 60], 20, 0)).toEqual([45, 65]);
  expect(apart([60, 50], 20, 0)).toEqual([65, 45]);
  expect(apart([50, 50], 20, 0)).toEqual([40, 60]);
});

test('labels stay below the ceiling, and keep their distance', () => {
  expect(apart([10, 10], 20, 8)).toEqual([8, 28]);
  expect(apart([5], 20, 8)).toEqual([8]);
  expect(apart([], 20, 8)).toEqual([]);
});
