import { describe, expect, test } from 'vitest';
import { typefaces } from '../../src/publish/fonts.ts';
import { outlineOf, weights, wordsWidth } from '../../src/publish/word-outlines.ts';

const advance = (text: string) => outlineOf(text, 400).advance;
const right = (text: string) =>
  Math.max(
    ...outlineOf(text, 400)
      .contours.flat()
      .map(({ x }) => x),
  );

describe('conjuncts', () => {
  test.each(['क्ष', 'श्र', 'त्र', 'ज्ञ', 'ष्ट्र'])('%s is drawn as one letter', (text) => {
    for (const weight of weights) {
      const { glyphs } = outlineOf(text, weight);
      expect(glyphs.length).toBeLessThan([...text].length);
      expect(glyphs).not.toContain(0);
    }
  });

  test('a short i stands before the letters that it follows in writing', () => {
    const [first] = outlineOf('कि', 400).glyphs;
    expect(first).not.toBe(outlineOf('क', 400).glyphs[0]);
    expect(outlineOf('कि', 400).glyphs[1]).toBe(outlineOf('क', 400).glyphs[0]);
  });
});

describe('what follows a letter of several parts', () => {
  test.each(['शि', 'रा', 'धो', 'ड़ी', 'ति'])('%s is as wide as its parts together', (text) => {
    expect(advance(text)).toBeGreaterThan(advance(text.slice(0, 1)) + 150);
  });

  test.each([
    ['शि', 'का'],
    ['रा', 'ष्ट्री'],
    ['धो', 'खा'],
    ['क्षे', 'त्र'],
  ])('%s and %s do not stand on each other', (first, second) => {
    expect(advance(first + second)).toBeGreaterThan(0.97 * (advance(first) + advance(second)));
    expect(right(first + second)).toBeGreaterThan(0.9 * (advance(first) + right(second)));
  });
});

test('weight 600 is wider, and has another outline', () => {
  const [plain, bold] = weights.map((weight) => outlineOf('राष्ट्रीय', weight));
  expect(bold?.advance).toBeGreaterThan(plain?.advance ?? Number.POSITIVE_INFINITY);
  expect(bold?.contours).not.toEqual(plain?.contours);
});

test('other letters are those of the font of all pictures', () => {
  for (const text of ['FBI', '2024', '$'])
    expect(wordsWidth(text, 16, 400)).toBeCloseTo(typefaces.regular.width(text, 16), 0);
});

test('the width of a text is that of its pieces, and grows with its size', () => {
  const parts = ['FBI', ' ', 'की', ' ', 'श्रेणी'];
  const sum = parts.reduce((width, part) => width + wordsWidth(part, 10, 600), 0);
  expect(wordsWidth(parts.join(''), 10, 600)).toBeCloseTo(sum);
  expect(wordsWidth(parts.join(''), 30, 600)).toBeCloseTo(3 * sum);
});
