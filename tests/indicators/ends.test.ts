import { expect, test } from 'vitest';
import { ends, groupsOf, known } from '../../src/indicators/ends.ts';

test('a list has a first and a last, an empty one has neither', () => {
  expect(ends([3, 1, 2])).toEqual({ first: 3, last: 2 });
  expect(ends([7])).toEqual({ first: 7, last: 7 });
  expect(ends([])).toBeNull();
});

test('a last that is nothing is still the last', () => {
  expect(ends([1, 0])).toEqual({ first: 1, last: 0 });
});

test('zero is known, what is missing is not', () => {
  const rows = [{ n: 0 }, { n: null }, { n: 5 }];
  expect(known(rows, ({ n }) => n)).toEqual([
    { item: rows[0], value: 0 },
    { item: rows[2], value: 5 },
  ]);
});

test('groups keep the order of their first items', () => {
  expect(groupsOf([5, 2, 3, 4], (n) => n % 2)).toEqual([
    [5, 3],
    [2, 4],
  ]);
  expect(groupsOf([], String)).toEqual([]);
});
