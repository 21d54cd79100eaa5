import { expect, test } from 'vitest';
import type { Point } from '../../../src/figures/maps/atlas.ts';
import { bounds, cleanLine, cleanRing, ringArea } from '../../../src/figures/maps/rings.ts';

const square: Point[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

test('a ring has the same area in both directions, closed or open', () => {
  expect(ringArea(square)).toBe(16);
  expect(ringArea(square.toReversed())).toBe(16);
  expect(ringArea(square.slice(1))).toBe(16);
});

test('bounds are left, top, right, bottom', () => {
  expect(bounds(square)).toEqual([0, 0, 4, 4]);
});

test('a line loses repeated points, points on a straight stretch and spikes, but not its ends', () => {
  const line: Point[] = [
    [0, 0],
    [0, 0],
    [1, 0],
    [2, 0],
    [2, 3],
    [2, 0],
    [5, 0],
  ];
  expect(cleanLine(line)).toEqual([
    [0, 0],
    [5, 0],
  ]);
});

test('a ring keeps its corners only, wherever it starts', () => {
  const early: Point[] = [[2, 0], ...square.slice(1), [2, 0]];
  expect(cleanRing(early)).toHaveLength(4);
  expect(ringArea(cleanRing(early))).toBe(16);
});

test('a ring that rounding has flattened is empty', () => {
  const flat: Point[] = [
    [0, 0],
    [3, 0],
    [1, 0],
    [0, 0],
  ];
  expect(cleanRing(flat)).toEqual([]);
  expect(cleanRing([[1, 1]])).toEqual([]);
});
