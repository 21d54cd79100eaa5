import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/all.ts';
import { frames } from '../../src/figures/frames.ts';
import { typefaces } from '../../src/publish/fonts.ts';
import { readTypeface } from '../../src/publish/typeface.ts';
import { fixture, present } from '../fixture.ts';

const { regular, semiBold } = typefaces;
const [wide] = frames;
const texts = [...figuresOf(fixture).values()].flatMap(({ words, svg }) => [
  words.title,
  words.subtitle,
  ...words.notes,
  ...(svg(present(wide)).match(/(?<=>)[^<]+/g) ?? []),
]);

describe('the font of pictures', () => {
  test('has every letter that a figure writes', () => {
    const letters = [...new Set(texts.join(''))].filter((letter) => letter !== '\n');
    expect(letters.length).toBeGreaterThan(60);
    expect(letters.filter((letter) => !regular.has(letter) || !semiBold.has(letter))).toEqual([]);
  });

  test('widths grow with the text, the size and the weight', () => {
    expect(regular.width('mm', 10)).toBeCloseTo(2 * regular.width('m', 10));
    expect(regular.width('m', 20)).toBeCloseTo(2 * regular.width('m', 10));
    expect(semiBold.width('loss', 10)).toBeGreaterThan(regular.width('loss', 10));
    expect(regular.width('i', 10)).toBeLessThan(regular.width('m', 10));
    expect(regular.width('', 10)).toBe(0);
  });

  test('figures are equally wide, so that columns of numbers align', () => {
    const widths = [...'0123456789'].map((digit) => regular.width(digit, 100));
    expect(new Set(widths).size).toBe(1);
  });

  test('a letter that it lacks is told apart', () => {
    expect(regular.has('漢')).toBe(false);
  });
});

test('what is no font is refused with the table that is missing', () => {
  expect(() => readTypeface(new Uint8Array(64))).toThrow('font: table "head" is missing');
});
