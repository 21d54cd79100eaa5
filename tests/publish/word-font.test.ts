import { expect, test } from 'vitest';
import { readTypeface } from '../../src/publish/typeface.ts';
import { wordFont } from '../../src/publish/word-font.ts';
import { outlineOf, weights, wordsWidth } from '../../src/publish/word-outlines.ts';

const [word, space] = ['राष्ट्रीय', ' '];
const code = 0xf0000;
const lettersOf = (weight: 400 | 600) =>
  new Map([
    [code, outlineOf(word, weight)],
    [32, outlineOf(space, weight)],
  ]);

test.each(weights)('in weight %i a word is one letter, as wide as it', (weight) => {
  const typeface = readTypeface(wordFont('words', weight, lettersOf(weight)));
  const letter = String.fromCodePoint(code);
  expect(typeface.width(letter, 100)).toBeCloseTo(wordsWidth(word, 100, weight));
  expect(typeface.width(`${letter} ${letter}`, 100)).toBeCloseTo(
    wordsWidth(`${word} ${word}`, 100, weight),
  );
  expect(typeface.has(letter)).toBe(true);
  expect(typeface.has('a')).toBe(false);
});

test('the order in which letters are given does not matter', () => {
  const letters = lettersOf(400);
  const font = wordFont('words', 400, letters);
  expect(wordFont('words', 400, new Map([...letters].reverse()))).toEqual(font);
});

test.each([45, 90])('a word of %i letters is too long for the numbers of a font', (length) => {
  const letters = new Map([[code, outlineOf('क'.repeat(length), 400)]]);
  expect(() => wordFont('words', 400, letters)).toThrow('is out of range');
});
