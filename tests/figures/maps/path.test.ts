import { expect, test } from 'vitest';
import { linesPath, ringsPath } from '../../../src/figures/maps/path.ts';
import { readPath } from './read-path.ts';

const rings: [number, number][][] = [
  [
    [12, 3],
    [16, 8],
    [22, 7.5],
  ],
  [
    [1, 1],
    [1, 0.5],
    [0.5, 1],
  ],
];

test('rings start from the start of the ring before', () => {
  expect(ringsPath(rings)).toBe('m12 3 4 5 6-.5zm-11-2 0-.5-.5 .5z');
  expect(readPath(ringsPath(rings))).toEqual(rings);
});

test('lines start from the end of the line before', () => {
  expect(linesPath(rings)).toBe('m12 3 4 5 6-.5m-21-6.5 0-.5-.5 .5');
  expect(readPath(linesPath(rings))).toEqual(rings);
});
