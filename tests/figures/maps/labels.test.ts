import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/figures/maps/labels.ts';
import { el } from '../../../src/figures/svg.ts';
import { readSvg } from '../read-svg.ts';

const size = 10;
const point = (x: number, y: number, label: string, radius = 3) => ({ x, y, label, radius });

const place = (...points: ReturnType<typeof point>[]) =>
  [...readSvg(el('svg', {}, placeLabels(points, size, 200, 100))).querySelectorAll('text')].map(
    (text) => ({
      label: text.textContent,
      x: Number(text.getAttribute('x')),
      y: Number(text.getAttribute('y')),
      anchor: text.getAttribute('text-anchor'),
    }),
  );

test('a label stands right of its point', () => {
  expect(place(point(50, 50, 'Noida'))).toEqual([
    { label: 'Noida', x: 57, y: 53.5, anchor: 'start' },
  ]);
});

test('a label stands left of a point at the right edge', () => {
  expect(place(point(190, 50, 'Noida'))).toEqual([
    { label: 'Noida', x: 183, y: 53.5, anchor: 'end' },
  ]);
});

test('a larger symbol keeps its label further off', () => {
  expect(place(point(50, 50, 'Noida', 12))[0]?.x).toBe(66);
});

test('a label gives way to the symbol of another point and to its label', () => {
  const beside = place(point(50, 50, 'Noida'), point(70, 50, 'Delhi'));
  expect(beside.map(({ label, anchor }) => `${label} ${anchor}`)).toEqual([
    'Noida end',
    'Delhi start',
  ]);
});

test('the first of two points that want one place gets it', () => {
  const crowd = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((step) => point(100, 46 + step, `Town ${step}`));
  const labels = place(...crowd).map(({ label }) => label);
  expect(labels[0]).toBe('Town 0');
  expect(labels.length).toBeLessThan(crowd.length);
  expect(place(...crowd.toReversed()).map(({ label }) => label)[0]).toBe('Town 9');
});

test('a point on another point has no label of its own', () => {
  expect(place(point(50, 50, 'Noida'), point(50, 50, 'Noida East'))).toHaveLength(1);
});

test('a label that fits nowhere is left out', () => {
  expect(place(point(100, 50, 'a name that is wider than the whole of the map'))).toEqual([]);
});
