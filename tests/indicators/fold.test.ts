import { expect, test } from 'vitest';
import { openEntries } from '../../src/indicators/fold.ts';

test('a short list stays open', () => {
  expect(openEntries([], 2)).toBe(0);
  expect(openEntries(['2024'], 2)).toBe(1);
  expect(openEntries(['2024', '2023'], 2)).toBe(2);
});

test('the newest years stay open, each of them whole', () => {
  expect(openEntries(['2024', '2023', '2022'], 2)).toBe(2);
  expect(openEntries(['2024', '2023', '2023', '2023', '2022'], 2)).toBe(4);
  expect(openEntries(['2024', '2024', '2024'], 2)).toBe(3);
});

test('entries without a year are a group like another', () => {
  expect(openEntries(['2024', null, null, '2023'], 2)).toBe(3);
});
