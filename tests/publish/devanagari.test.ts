import { expect, test } from 'vitest';
import { hasDevanagari, piecesOf } from '../../src/publish/devanagari.ts';

test.each([
  ['प्रति', true],
  ['FBI की रिपोर्ट', true],
  ['।', true],
  ['Losses by year, 2016–2025 · ₹5 & “é”', false],
  ['', false],
])('"%s" has letters of Devanagari: %s', (text, has) => {
  expect(hasDevanagari(text)).toBe(has);
});

test('a text is cut between scripts and at spaces, never inside a word of Devanagari', () => {
  expect(piecesOf('(FBI) की 22वाँ श्रेणी, राष्ट्रीय।')).toEqual([
    '(FBI)',
    ' ',
    'की',
    ' ',
    '22',
    'वाँ',
    ' ',
    'श्रेणी',
    ',',
    ' ',
    'राष्ट्रीय।',
  ]);
});

test('signs that join or part letters stay with them, places for a hyphen go', () => {
  expect(piecesOf('क्\u200dष राष्ट्\u00adरीय')).toEqual(['क्\u200dष', ' ', 'राष्ट्रीय']);
});

test('an address is cut, and nothing of it is lost', () => {
  const text = `स्रोत: https://example.org/${'a/'.repeat(60)}`;
  const pieces = piecesOf(text);
  expect(pieces.join('')).toBe(text);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(30);
});
