import * as Plot from '@observablehq/plot';
import { describe, expect, test, vi } from 'vitest';
import { drawPlot, inSeries } from '../../../src/figures/charts/plot.ts';
import { yearTick } from '../../../src/figures/charts/year-axis.ts';
import { svgOf } from '../../../src/figures/drawing.ts';
import { frames } from '../../../src/figures/frames.ts';
import { present } from '../../fixture.ts';
import { readSvg, sizeOf } from '../read-svg.ts';

const [wide, narrow] = [present(frames[0]), present(frames[1])];
const bars = [
  { year: 2024, amount: 1 / 3 },
  { year: 2025, amount: 2 },
];
const drawing = (options: Plot.PlotOptions = {}, series: readonly string[] = []) =>
  drawPlot(
    wide,
    200,
    {
      marks: [Plot.barY(bars, { x: 'year', y: 'amount', className: 'loss' })],
      ...options,
    },
    { x: [2025, null] },
    series,
  );
const draw = (options: Plot.PlotOptions = {}, label = 'A chart') => svgOf(drawing(options), label);

describe('a chart', () => {
  test('has the size of its frame and a name', () => {
    const root = readSvg(draw());
    expect(sizeOf(root)).toEqual([720, 200]);
    expect(root.getAttribute('class')).toBe('chart wide');
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('aria-label')).toBe('A chart');
    expect(root.getAttribute('font-size')).toBe('14.5');
  });

  test('keeps its marks and the classes that paint them', () => {
    expect(readSvg(draw()).querySelectorAll('g.loss rect')).toHaveLength(2);
  });

  test('has no style sheet, no inline style and no names of Plot', () => {
    const svg = draw();
    expect(svg).not.toMatch(/<style|style=|aria-hidden|font-variant|plot-/);
    expect(svg.match(/aria-label/g)).toHaveLength(1);
  });

  test('has lengths to a tenth of a unit', () => {
    expect(draw()).not.toMatch(/\d\.\d\d/);
  });

  test('tells where its rows are', () => {
    const { places } = drawing({ marginLeft: 20, marginRight: 0, x: { padding: 0 } });
    expect(places).toEqual({ x: [545, null], y: null });
  });

  test('names the series of its marks: by their paint, or as they were made', () => {
    const marks = [
      Plot.line(bars, { x: 'year', y: 'amount', className: 'line loss-line' }),
      Plot.dot(bars, { x: 'year', y: 'amount', className: inSeries('count', 4) }),
      Plot.text(bars, { x: 'year', y: 'amount', className: inSeries('', 4) }),
    ];
    const root = readSvg(svgOf(drawing({ marks, axis: null }, ['loss']), ''));
    const named = [...root.querySelectorAll('[data-series]')];
    expect(
      named.map((mark) => [mark.getAttribute('class'), mark.getAttribute('data-series')]),
    ).toEqual([
      ['line loss-line', 'loss'],
      ['count', '4'],
      ['', '4'],
    ]);
  });

  test('escapes what it says', () => {
    const marks = [Plot.text(['A < B & "C"'], { x: () => 1, y: () => 1 })];
    const root = readSvg(draw({ marks, axis: null }, '"><script>'));
    expect(root.querySelector('text')?.textContent).toContain('A < B & "C"');
    expect(root.getAttribute('aria-label')).toBe('"><script>');
  });

  test('is the same each time', () => {
    expect(draw()).toBe(draw());
  });

  test('is not drawn where Plot has a warning', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const dates = ['2024-01-01T00:00Z', '2025-01-01T00:00Z'];
    const marks = [Plot.dot(dates, { x: (date: string) => date, y: () => 1 })];
    expect(() => draw({ marks, x: { type: 'band' } })).not.toThrow();
    expect(() => draw({ marks: [Plot.dot(dates, { x: (date: string) => date })] })).toThrow(
      /^Plot warns: .*warning/s,
    );
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});

test('years are written in full where there is room', () => {
  expect(yearTick(wide)(2025)).toBe('2025');
  expect(yearTick(narrow)(2025)).toBe('’25');
  expect(yearTick(narrow)(2005)).toBe('’05');
});
