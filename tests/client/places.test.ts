import { describe, expect, test } from 'vitest';
import { nearestRow, readPlaces, stepOf } from '../../src/client/figure/places.ts';

test('places are read in the order of the rows, a row that is not drawn as null', () => {
  expect(readPlaces('12 - 30')).toEqual([12, null, 30]);
  expect(readPlaces(null)).toBeNull();
  expect(readPlaces('')).toBeNull();
});

describe('the row that a reader points at', () => {
  const [x, y] = [
    [10, 50, null, 90],
    [20, 80, 5, 20],
  ];

  test('is the nearest along the one axis of a chart, however far', () => {
    expect(nearestRow({ x, y: null }, { x: 60, y: 900 })).toBe(1);
    expect(nearestRow({ x, y: null }, { x: 900, y: 0 })).toBe(3);
    expect(nearestRow({ x: null, y }, { x: 0, y: 60 })).toBe(1);
  });

  test('is a dot within reach where rows have places on both', () => {
    expect(nearestRow({ x, y }, { x: 80, y: 30 })).toBe(3);
    expect(nearestRow({ x, y }, { x: 50, y: 30 })).toBeNull();
  });

  test('is never one that is not drawn', () => {
    expect(nearestRow({ x: [null], y: [3] }, { x: 0, y: 3 })).toBeNull();
    expect(nearestRow({ x: null, y: null }, { x: 0, y: 3 })).toBeNull();
  });
});

test('rows are as wide as the least gap between them', () => {
  expect(stepOf([30, 10, null, 16, 10])).toBe(6);
  expect(stepOf([30])).toBeGreaterThan(0);
});
