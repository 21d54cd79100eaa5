import { expect, test } from 'vitest';
import { changeFrom } from '../../src/indicators/change.ts';
import { shareOfRounded } from '../../src/indicators/rounded.ts';

test('a change is said in the form that suits its size', () => {
  expect(changeFrom(10, 20)).toEqual({ kind: 'multiple', times: 2 });
  expect(changeFrom(10, 19.9)).toMatchObject({ kind: 'more' });
  expect(changeFrom(10, 5)).toEqual({ kind: 'less', share: 0.5 });
  expect(changeFrom(1000, 1004)).toEqual({ kind: 'same' });
  expect(changeFrom(1000, 1006)).toMatchObject({ kind: 'more' });
  expect(changeFrom(1000, 994)).toMatchObject({ kind: 'less' });
});

test('multiples are cut, not rounded up', () => {
  expect(changeFrom(100, 299)).toEqual({ kind: 'multiple', times: 2.9 });
  expect(changeFrom(100, 299.99)).toEqual({ kind: 'multiple', times: 2.9 });
  expect(changeFrom(100, 27_399)).toEqual({ kind: 'multiple', times: 273 });
});

test('there is no change from nothing', () => {
  expect(changeFrom(0, 5)).toBeNull();
  expect(changeFrom(null, 5)).toBeNull();
  expect(changeFrom(5, null)).toBeNull();
});

test('a rounded whole leaves a range of shares', () => {
  expect(shareOfRounded(1, 10, 0)).toEqual({ share: 0.1, least: 0.1, most: 0.1 });
  expect(shareOfRounded(1, 10, 4)).toEqual({ share: 0.1, least: 1 / 12, most: 1 / 8 });
  expect(shareOfRounded(1, null, 4)).toEqual({ share: null, least: null, most: null });
});
