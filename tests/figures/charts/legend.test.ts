import { expect, test } from 'vitest';
import { legend, legendHeight } from '../../../src/figures/charts/legend.ts';
import { frames } from '../../../src/figures/frames.ts';
import { el } from '../../../src/figures/svg.ts';
import { textWidth } from '../../../src/figures/text.ts';
import { present } from '../../fixture.ts';
import { readSvg } from '../read-svg.ts';

const [wide, narrow] = [present(frames[0]), present(frames[1])];
const entries = (count: number, label: string) =>
  Array.from({ length: count }, (_, index) => ({ className: `act-${index + 1}`, label }));

const swatches = (list: Parameters<typeof legend>[0], frame: typeof wide, top = 0) =>
  [...readSvg(el('svg', {}, legend(list, frame, top))).querySelectorAll('rect')].map((rect) => ({
    x: Number(rect.getAttribute('x')),
    y: Number(rect.getAttribute('y')),
  }));

test('entries stand side by side while they fit', () => {
  const places = swatches(entries(3, 'up to 12'), wide);
  expect(new Set(places.map(({ y }) => y)).size).toBe(1);
  expect(places[0]?.x).toBe(0);
  expect(places[1]?.x).toBeGreaterThan(textWidth('up to 12', wide.text));
});

test('entries go on to further rows where the frame ends', () => {
  const places = swatches(entries(6, 'from here to there'), narrow);
  const rows = Map.groupBy(places, ({ y }) => y);
  expect(rows.size).toBeGreaterThan(1);
  for (const [first] of rows.values()) expect(first?.x).toBe(0);
});

test('the height is that of the rows', () => {
  for (const [count, label] of [
    [1, 'a'],
    [5, 'from here to there'],
    [9, 'some label'],
    [3, 'a label that is longer than the narrow frame is wide, all by itself'],
  ] as const) {
    const list = entries(count, label);
    const rows = new Set(swatches(list, narrow).map(({ y }) => y)).size;
    const height = legendHeight(
      list.map((entry) => entry.label),
      narrow,
    );
    expect(height).toBeCloseTo(rows * narrow.text * 1.45, 6);
  }
});

test('a legend can stand further down', () => {
  expect(present(swatches(entries(1, 'a'), wide, 100)[0]).y).toBeCloseTo(
    present(swatches(entries(1, 'a'), wide)[0]).y + 100,
    6,
  );
});

test('a pattern is painted in place of a class, and labels are escaped', () => {
  const svg = legend([{ className: 'hatch', label: 'A & B', fill: 'url(#h)' }], wide, 0);
  expect(svg).toContain('fill="url(#h)"');
  expect(svg).toContain('A &amp; B');
});
