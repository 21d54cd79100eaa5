import { expect, test } from 'vitest';
import { rankBy } from '../../src/indicators/rank.ts';
import fc from '../fast-check.ts';

const ranksOf = (values: readonly (number | null)[]) => {
  const items = values.map((value) => ({ value }));
  const ranks = rankBy(items, ({ value }) => value);
  return items.map((item) => ranks.get(item));
};

test('the largest value is first', () => {
  expect(ranksOf([10, 30, 20])).toEqual([3, 1, 2]);
});

test('equal values share a rank and the next rank is left out', () => {
  expect(ranksOf([7, 9, 7, 5])).toEqual([2, 1, 2, 4]);
  expect(ranksOf([1, 1, 1])).toEqual([1, 1, 1]);
});

test('zero is a value, nothing is not', () => {
  expect(ranksOf([null, 0, 5, null])).toEqual([undefined, 2, 1, undefined]);
  expect(ranksOf([])).toEqual([]);
});

test('a rank is one more than the number of larger values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -4, max: 4 })), (values) => {
      const expected = values.map((value) => 1 + values.filter((other) => other > value).length);
      expect(ranksOf(values)).toEqual(expected);
    }),
  );
});
