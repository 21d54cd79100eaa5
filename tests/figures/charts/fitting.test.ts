import { expect, test } from 'vitest';
import { fittingLabels } from '../../../src/figures/charts/fitting.ts';

/** Labels of bars of these heights in years one after another; a hole is a year without a bar. */
const labels = (values: readonly (number | null)[], room: number) =>
  fittingLabels(
    values.flatMap((value, year) => (value === null ? [] : [{ year, value, text: String(value) }])),
    [...values.keys()],
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
  expect(labels([10, 2, 90_000], 13)).toEqual([90_000]);
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

test('a year without a bar keeps its room', () => {
  expect(labels([1000, null, null, null, 6000], 20)).toEqual([6000]);
  expect(labels([1, null, null, null, 9000, null], 16)).toEqual([9000, 1]);
});
