import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/all.ts';
import { bodyOf, look } from '../../src/figures/drawing.ts';
import { frames } from '../../src/figures/frames.ts';
import { textWidth } from '../../src/figures/text.ts';
import { pictureLines } from '../../src/publish/figure-picture.ts';
import { type ShapedWords, shapedSvg, shapes } from '../../src/publish/shaped.ts';
import { margin, sizes } from '../../src/publish/svg.ts';
import { readSvg, sizeOf } from '../figures/read-svg.ts';
import { fixture, present } from '../fixture.ts';

const lettering = { heading: 'serif', text: 'sans-serif', widthOf: textWidth };
const tokens = `
  --ink: light-dark(oklch(0.2 0 0), oklch(0.9 0 0));
  --muted: light-dark(oklch(0.4 0 0), oklch(0.7 0 0));
  --ground: light-dark(oklch(1 0 0), oklch(0.2 0 0));
  --line: light-dark(oklch(0.8 0 0), oklch(0.3 0 0));
`;

/** A figure as it is drawn in a shape; `changed` are other words. */
function shaped(id: string, shape: keyof typeof shapes, changed: Partial<ShapedWords> = {}) {
  const figure = present(figuresOf(fixture).get(id));
  const { title, subtitle, notes, alt } = figure.words;
  const lines = pictureLines(fixture, figure);
  const words = { title, subtitle, notes: notes.join(' '), alt, ...lines, ...changed };
  const drawings = frames.map((frame) => {
    const drawing = figure.draw(frame);
    const { width, height } = drawing;
    return { width, height, text: frame.text, markup: bodyOf(drawing), attributes: look(drawing) };
  });
  const made = shapedSvg(shape, words, drawings, lettering, { tokens, classes: '' });
  return { ...made, words, root: readSvg(made.svg) };
}

const sizeOfText = new Map<string, number>(Object.entries(sizes));

// A low chart, one with long notes, a map and the highest chart.
const ids = ['how-victims-pay', 'losses-by-year', 'state-rates', 'operation-techniques'];
const framed = (['wide', 'square', 'tall'] as const).map((shape) => ({
  shape,
  ratio: shapes[shape].ratio,
}));
const cases = ids.flatMap((id) => framed.map((of) => ({ id, ...of })));

describe.each(cases)('$id in the shape "$shape"', ({ id, shape, ratio }) => {
  const { root, words, width: pixels, height: high } = shaped(id, shape);
  const [width, height] = sizeOf(root);
  const texts = [...root.querySelectorAll(':scope > text')];

  test('has that shape', () => {
    expect(height).toBe(Math.round(width * ratio));
    expect(pixels).toBeGreaterThanOrEqual(1080);
    expect(pixels).toBeLessThanOrEqual(2400);
    expect(high).toBe(Math.round(pixels * ratio));
  });

  test('holds all words, and all of them inside', () => {
    const written = texts.map((text) => text.textContent).join(' ');
    for (const part of [words.title, words.subtitle, words.notes, words.source, words.credit])
      expect(written).toContain(part);
    for (const text of texts) {
      const size = sizeOfText.get(text.getAttribute('class') ?? '') ?? 0;
      const right = Number(text.getAttribute('x')) + textWidth(text.textContent, size);
      expect(right).toBeLessThanOrEqual(width - margin + 1);
      expect(Number(text.getAttribute('y'))).toBeLessThan(height - margin / 2);
    }
  });

  test('holds the drawing, inside', () => {
    const transform = root.querySelector(':scope > g')?.getAttribute('transform') ?? '';
    const [left = 0, top = 0, scale = 1] = (transform.match(/[\d.]+/g) ?? []).map(Number);
    const figure = present(figuresOf(fixture).get(id));
    const fits = frames.some((frame) => {
      const { width: wide, height: high } = figure.draw(frame);
      return left + wide * scale <= width && top + high * scale <= height;
    });
    expect(fits).toBe(true);
  });
});

test('the bare drawing has no words but its own', () => {
  const { root, words } = shaped('losses-by-year', 'bare');
  expect(root.querySelectorAll(':scope > text')).toHaveLength(0);
  expect(root.querySelector('desc')?.textContent).toBe(words.alt);
  expect(root.querySelectorAll('g text').length).toBeGreaterThan(0);
});

test('an address that is wider than a column of words has the whole width', () => {
  const credit = `https://a.example/figures/${'a'.repeat(60)}/`;
  const { root } = shaped('losses-by-year', 'wide', { credit });
  const [width] = sizeOf(root);
  const line = present([...root.querySelectorAll('.credit')].at(-1));
  expect(margin + textWidth(line.textContent, sizes.credit)).toBeLessThanOrEqual(width - margin);
});

test('a figure without a drawing has no picture', () => {
  const { words } = shaped('losses-by-year', 'bare');
  expect(() => shapedSvg('wide', words, [], lettering, { tokens, classes: '' })).toThrow(
    'no drawing to put into a picture',
  );
});
