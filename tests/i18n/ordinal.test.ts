import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { ordinal } from '../../src/i18n/en/ordinal.ts';

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [22, '22nd'],
  [113, '113th'],
])('%i is written %s', (value, written) => {
  expect(ordinal(en.format, value)).toBe(written);
});
