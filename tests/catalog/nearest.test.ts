import { expect, test } from 'vitest';
import { nearest } from '../../src/catalog/nearest.ts';

test('a text of which up to a third is wrong is taken for a misspelt id', () => {
  expect(nearest('operatxyz', ['operation'])).toBe('operation');
  expect(nearest('operawxyz', ['operation'])).toBeUndefined();
});

test('short ids may have two wrong letters', () => {
  expect(nearest('pla', ['place'])).toBe('place');
  expect(nearest('pl', ['place'])).toBeUndefined();
});

test('the most alike is taken, and nothing for a text that is no id', () => {
  expect(nearest('ic3-state', ['ic3-totals', 'ic3-states'])).toBe('ic3-states');
  expect(nearest('a'.repeat(101), ['a'.repeat(101)])).toBeUndefined();
});

test('another year is never offered, a year that was left out is', () => {
  const ids = ['fbi-ic3-2024-annual-report', 'ifcc-2001-annual-report'];
  expect(nearest('fbi-ic3-2029-annual-report', ids)).toBeUndefined();
  expect(nearest('fbi-ic3-2024-anual-report', ids)).toBe('fbi-ic3-2024-annual-report');
  expect(nearest('fbi-ic3-annual-report', ids)).toBe('fbi-ic3-2024-annual-report');
});
