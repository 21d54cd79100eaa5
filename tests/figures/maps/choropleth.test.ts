import { describe, expect, test } from 'vitest';
import { svgOf } from '../../../src/figures/drawing.ts';
import { frames } from '../../../src/figures/frames.ts';
import { hatch } from '../../../src/figures/hatch.ts';
import { makeScale } from '../../../src/figures/maps/choropleth.ts';
import { drawMap } from '../../../src/figures/maps/draw-map.ts';
import { usMap } from '../../../src/figures/maps/us.ts';
import { el } from '../../../src/figures/svg.ts';
import { f } from '../../../src/i18n/index.ts';
import fc from '../../fast-check.ts';
import { present } from '../../fixture.ts';
import { readSvg, sizeOf } from '../read-svg.ts';

const scaleOf = (values: readonly number[], classes = 4) =>
  makeScale({ values, classes, hue: 'act', format: (value) => f.number(value) });
const labels = (...values: number[]) => scaleOf(values).entries.map(({ label }) => label);

describe('a scale', () => {
  test('has whole numbers that do not overlap', () => {
    expect(labels(1, 2, 3, 4, 5, 6, 7, 8)).toEqual(['1', '2', '3–5', '6–8']);
  });

  test('names a class of one number by that number', () => {
    expect(labels(1, 1, 1, 1, 2, 3)).toEqual(['1', '2', '3']);
    expect(labels(4, 4, 4)).toEqual(['4']);
    expect(labels(4)).toEqual(['4']);
  });

  test('has amounts that meet', () => {
    expect(labels(1.2, 2.5, 5, 7.25, 9.9)).toEqual(['1.2–2.5', '2.5–5', '5–7.3', '7.3–9.9']);
  });

  test('gives each value a class of its legend, the largest the last', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 1 }), (values) => {
        const { shade, entries } = scaleOf(values);
        const names = entries.map(({ className }) => className);
        expect(values.map(shade).filter((name) => !names.includes(name))).toEqual([]);
        expect(shade(Math.max(...values))).toBe(names.at(-1));
        expect(shade(Math.min(...values))).toBe('act-1');
        expect(names.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  test('names in its legend the class that each whole number has', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 99 }), { minLength: 1 }), (values) => {
        const { shade, entries } = scaleOf(values);
        for (const value of values) {
          const { label } = present(entries.find(({ className }) => className === shade(value)));
          const [from = 0, to = from] = label.split('–').map(Number);
          expect(value).toBeGreaterThanOrEqual(from);
          expect(value).toBeLessThanOrEqual(to);
        }
      }),
    );
  });
});

describe('a map', () => {
  const frame = present(frames[1]);
  const drawing = {
    shapes: usMap(frame.width),
    frame,
    layers: [el('g', { class: 'areas' })],
    legendTitle: 'Storms & floods',
    entries: [
      { className: 'act-1', label: '1–2' },
      { className: 'hatch', label: 'not reported', fill: 'url(#hatch-a)' },
    ],
  };

  test('has its legend below, inside the drawing', () => {
    const root = readSvg(svgOf(drawMap(drawing), 'A map'));
    const [width, height] = sizeOf(root);
    const texts = [...root.querySelectorAll('.legend text')];
    const bottoms = texts.map((text) => Number(text.getAttribute('y')));
    expect(texts.map((text) => text.textContent)).toEqual(['1–2', 'not reported']);
    expect(Math.min(...bottoms)).toBeGreaterThan(drawing.shapes.height);
    expect(Math.max(...bottoms)).toBeLessThan(height);
    expect(width).toBe(frame.width);
    expect(root.querySelector('.strong')?.textContent).toBe('Storms & floods');
    expect(root.getAttribute('aria-label')).toBe('A map');
  });
});

test('a hatch has the id that its areas name', () => {
  const pattern = present(readSvg(el('svg', {}, hatch('hatch-a'))).querySelector('pattern'));
  expect(pattern.id).toBe('hatch-a');
  expect(pattern.querySelectorAll('rect')).toHaveLength(2);
});
