import { describe, expect, test } from 'vitest';
import { classLimits, classOf, countLimits } from '../../src/indicators/classes.ts';
import fc from '../fast-check.ts';

const counts = fc.array(fc.nat({ max: 2_000_000 }), { minLength: 1, maxLength: 60 });

describe('limits', () => {
  test('cut the values into classes of about equal size', () => {
    const values = Array.from({ length: 101 }, (_, index) => index);
    expect(classLimits(values, 5)).toEqual([20, 40, 60, 80]);
    expect(classLimits(values.toReversed(), 4)).toEqual([25, 50, 75]);
  });

  test('are rounded to two figures', () => {
    expect(classLimits([1_412_345, 4_151_000, 9_337_282], 3)).toEqual([4_200_000]);
    expect(classLimits([0.123, 0.456, 0.789], 2)).toEqual([0.46]);
    expect(classLimits([0, 0, 0], 2)).toEqual([]);
  });

  test('are fewer where values are alike', () => {
    expect(classLimits([1, 1, 1, 1, 1, 9], 4)).toEqual([1]);
    expect(classLimits([5], 4)).toEqual([]);
    expect(classLimits([], 4)).toEqual([]);
  });

  test('rise, and are whole where the values are', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 6 }), (values, count) => {
        const limits = classLimits(values, count);
        expect(limits.length).toBeLessThan(count);
        expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b));
        expect(limits.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  test('leave the values they are made from as they are', () => {
    const values = [3, 1, 2];
    classLimits(values, 2);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('limits of counts', () => {
  test('are the closest round numbers that do with so many classes', () => {
    expect(countLimits([80, 130, 170, 250], 5)).toEqual([100, 150, 200]);
    expect(countLimits([1, 2, 3, 9, 65], 4)).toEqual([1, 5, 20]);
    expect(countLimits([0, 0, 0], 2)).toEqual([]);
  });

  test('stay when values between the smallest and the largest join', () => {
    const before = [1, 2, 4, 6, 9, 22, 65];
    expect(countLimits([...before, 1, 1, 1, 2, 2], 4)).toEqual(countLimits(before, 4));
  });

  test('part a large value from one a seventh of it', () => {
    const limits = countLimits([1, 1, 1, 1, 1, 1, 2, 9, 65], 4);
    expect(classOf(65, limits)).toBeGreaterThan(classOf(9, limits));
  });

  test('let no class span more than five to one, unless there are too few classes', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const limits = countLimits(values, 12);
        const classes = Map.groupBy(
          values.filter((value) => value > 0),
          (value) => classOf(value, limits),
        );
        for (const own of classes.values()) {
          expect(Math.max(...own)).toBeLessThanOrEqual(5 * Math.min(...own));
        }
      }),
    );
  });
});

describe('the class of a value', () => {
  test('is the first whose limit it does not exceed', () => {
    expect([0, 10, 11, 20, 21, 99].map((value) => classOf(value, [10, 20]))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
    expect(classOf(5, [])).toBe(0);
  });

  test('never falls when the value rises', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const limits = classLimits(values, 5);
        const classes = values.toSorted((a, b) => a - b).map((value) => classOf(value, limits));
        expect(classes).toEqual(classes.toSorted((a, b) => a - b));
        expect(Math.max(...classes)).toBeLessThanOrEqual(limits.length);
      }),
    );
  });
});
