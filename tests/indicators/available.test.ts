import { describe, expect, test } from 'vitest';
import { growth, per100k, ratio, sum } from '../../src/indicators/available.ts';
import fc from '../fast-check.ts';

describe('ratio', () => {
  test('divides', () => {
    expect(ratio(1, 4)).toBe(0.25);
    expect(ratio(0, 4)).toBe(0);
  });

  test('is not available where a part is missing or the whole is zero', () => {
    expect(ratio(null, 4)).toBeNull();
    expect(ratio(1, null)).toBeNull();
    expect(ratio(1, 0)).toBeNull();
    expect(ratio(0, 0)).toBeNull();
  });
});

describe('growth', () => {
  test('is the relative change', () => {
    expect(growth(200, 300)).toBe(0.5);
    expect(growth(200, 100)).toBe(-0.5);
    expect(growth(200, 200)).toBe(0);
  });

  test('is not available from zero or from nothing', () => {
    expect(growth(0, 300)).toBeNull();
    expect(growth(null, 300)).toBeNull();
    expect(growth(200, null)).toBeNull();
  });
});

test('a rate is for 100,000 residents', () => {
  expect(per100k(5, 200_000)).toBe(2.5);
  expect(per100k(5, 0)).toBeNull();
  expect(per100k(5, null)).toBeNull();
  expect(per100k(null, 200_000)).toBeNull();
});

test('a sum with a missing part is missing, not too small', () => {
  expect(sum([1, 2, 3])).toBe(6);
  expect(sum([1, null, 3])).toBeNull();
  expect(sum([null, 1])).toBeNull();
  expect(sum([0, 0])).toBe(0);
});

test('no whole numbers make NaN or infinity', () => {
  const part = fc.option(fc.maxSafeNat());
  fc.assert(
    fc.property(part, part, (a, b) => {
      for (const result of [ratio(a, b), growth(a, b), per100k(a, b), sum([a, b])])
        expect(result === null || Number.isFinite(result)).toBe(true);
    }),
  );
});
