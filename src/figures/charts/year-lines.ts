import * as Plot from '@observablehq/plot';
import type { Frame } from '../figure.ts';
import { legend, legendHeight, textWidth } from './legend.ts';
import { drawPlot } from './plot.ts';
import { shownYears } from './shown-years.ts';
import { yearTick } from './ticks.ts';

export interface Series {
  readonly label: string;
  /** Paint of its dots in the style sheet; its line has the class `<hue>-line`. */
  readonly hue: string;
  /** A line breaks where nothing is reported. */
  readonly points: readonly { readonly year: number; readonly value: number | null }[];
}

interface YearLines {
  readonly alt: string;
  readonly series: readonly Series[];
  /** Numbers of the axis. */
  readonly axis: (value: number) => string;
  /** Numbers at the ends of the lines. */
  readonly exact: (value: number) => string;
}

const spare = 1.1;

/** Lines by year from zero, with name and newest value at their ends; the names stand above on phones. */
export function yearLines(frame: Frame, { alt, series, axis, exact }: YearLines): string {
  const wide = frame.name === 'wide';
  const entries = series.map(({ hue, label }) => ({ className: hue, label }));
  const labels = entries.map(({ label }) => label);
  const marginTop = (wide ? 0 : legendHeight(labels, frame)) + frame.text * 1.1;
  const marginBottom = 28;
  const height = (wide ? 320 : 240) + Math.round(marginTop);
  const known = series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const highest = Math.max(...known);
  /** Script knows a line and the name at its end by the same class. */
  const seriesClass = (label: string) => `s${labels.indexOf(label)}`;
  const ends = series.flatMap(({ label, hue, points }) => {
    const last = points.findLast(({ value }) => value !== null);
    if (last === undefined || last.value === null) return [];
    const text = wide ? [label, exact(last.value)] : [exact(last.value)];
    return [{ year: last.year, value: last.value, hue, text, series: seriesClass(label) }];
  });
  const line = frame.text * 1.2;
  const lines = wide ? 2 : 1;
  const yOf = (value: number) =>
    marginTop + (1 - value / highest) * (height - marginTop - marginBottom);
  const places = spread(
    ends.map(({ value }) => yOf(value)),
    line * lines + 4,
    height - marginBottom,
  );
  const widestEnd = Math.max(
    ...ends.flatMap(({ text }) => text.map((part) => textWidth(part, frame.text))),
  );
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))];
  const marginLeft = Math.ceil(textWidth(axis(highest), frame.text) * spare) + 8;
  const marginRight = Math.ceil(widestEnd * spare) + 14;
  const svg = drawPlot(
    frame,
    height,
    alt,
    {
      marginTop,
      marginBottom,
      marginLeft,
      marginRight,
      x: {
        type: 'point',
        domain: years.sort((a, b) => a - b),
        padding: 0.3,
        label: null,
        tickSize: 0,
        ticks: shownYears(years, frame, frame.width - marginLeft - marginRight),
        tickFormat: yearTick(frame),
      },
      y: { domain: [0, highest], label: null, grid: true, ticks: 4, tickSize: 0, tickFormat: axis },
      marks: [
        Plot.ruleY([0]),
        ...series.map(({ hue, points, label }) =>
          Plot.line(points, {
            x: 'year',
            y: 'value',
            className: `line ${hue}-line ${seriesClass(label)}`,
          }),
        ),
        ...ends.map((end) =>
          Plot.dot([end], {
            x: 'year',
            y: 'value',
            r: 4,
            stroke: 'none',
            className: `${end.hue} ${end.series}`,
          }),
        ),
        ...ends.map((end, place) =>
          Plot.text([end], {
            x: 'year',
            y: 'value',
            text: ({ text }) => text.join('\n'),
            dx: 9,
            dy: (places[place] ?? 0) - yOf(end.value),
            textAnchor: 'start',
            lineHeight: 1.2,
            ...(wide ? { className: end.series } : {}),
          }),
        ),
      ],
    },
    { x: series[0]?.points.map(({ year }) => year) ?? [] },
  );
  return wide ? svg : svg.replace('</svg>', `${legend(entries, frame, 0)}</svg>`);
}

/** Moves places down the page apart until `gap` lies between them, and keeps them above `floor`. */
export function spread(places: readonly number[], gap: number, floor: number): readonly number[] {
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  let below = floor - gap / 2 + gap;
  for (const place of order.reverse()) {
    moved[place] = Math.min(moved[place] ?? 0, below - gap);
    below = moved[place] ?? 0;
  }
  return moved;
}
