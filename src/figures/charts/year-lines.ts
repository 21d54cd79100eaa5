import * as Plot from '@observablehq/plot';
import { everyYear } from '../../indicators/years.ts';
import type { Drawing } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { textWidth } from '../text.ts';
import { type BreakMark, breakLines } from './break-lines.ts';
import { withLegend } from './legend.ts';
import { drawPlot, inSeries } from './plot.ts';
import { pointPadding, yearAxis, yearsHeight } from './year-axis.ts';

export interface Series {
  readonly label: string;
  /** Paint of its dots in the style sheet; its line has the class `<hue>-line`. */
  readonly hue: string;
  /** A line breaks where nothing is reported. */
  readonly points: readonly { readonly year: number; readonly value: number | null }[];
}

interface YearLines {
  readonly series: readonly Series[];
  /** Numbers of the axis. */
  readonly axis: (value: number) => string;
  /** Numbers at the ends of the lines. */
  readonly exact: (value: number) => string;
  readonly breaks?: readonly BreakMark[];
  /** True for lines that end too close for names at their ends: these are above in every frame. */
  readonly isKeyed?: boolean;
  /** True where a year may stand alone between years without a value: it then has a dot. */
  readonly hasLoneYears?: boolean;
}

const spare = 1.1;

/** Lines by year from zero, with name and newest value at their ends; the names stand above on phones. */
export function yearLines(frame: Frame, chart: YearLines): Drawing {
  const entries = chart.series.map(({ hue, label }, series) => ({ className: hue, label, series }));
  return withLegend(isNamed(frame, chart) ? [] : entries, frame, (top) =>
    drawLines(frame, chart, top + frame.text * 1.1),
  );
}

/** Whether lines have their names at their ends. */
const isNamed = (frame: Frame, { isKeyed = false }: YearLines) => frame.name === 'wide' && !isKeyed;

function drawLines(frame: Frame, chart: YearLines, top: number): Drawing {
  const { series, axis, exact, breaks = [], hasLoneYears = false } = chart;
  const wide = frame.name === 'wide';
  const named = isNamed(frame, chart);
  const years = everyYear(series.flatMap(({ points }) => points.map(({ year }) => year)));
  const highest = Math.max(...series.flatMap(({ points }) => points.flatMap((p) => p.value ?? [])));
  const ends = series.flatMap(({ label, hue, points }, index) => {
    const last = points.findLast(({ value }) => value !== null);
    if (last === undefined || last.value === null) return [];
    const text = named ? [label, exact(last.value)] : [exact(last.value)];
    return [{ year: last.year, value: last.value, hue, text, index }];
  });
  const widestEnd = Math.max(
    ...ends.flatMap(({ text }) => text.map((part) => textWidth(part, frame.text))),
  );
  const marginLeft = Math.ceil(textWidth(axis(highest), frame.text) * spare) + 8;
  const marginRight = Math.ceil(widestEnd * spare) + 14;
  const above = frame.text * (named ? 1.5 : 0.9);
  const lines = breakLines(breaks, frame, {
    marginLeft,
    marginRight,
    years,
    type: 'point',
    padding: pointPadding,
    // The name and number at the end of the highest line reach above the plot.
    above,
  });
  const marginTop = top + lines.height + (lines.height > 0 ? above : 0);
  const height = (wide ? 320 : 240) + Math.round(marginTop);
  const yOf = (value: number) =>
    marginTop + (1 - value / highest) * (height - marginTop - yearsHeight);
  const heights = spread(
    ends.map(({ value }) => yOf(value)),
    frame.text * 1.2 * (named ? 2 : 1) + 4,
    height - yearsHeight,
    marginTop,
  );
  const place = { x: 'year', y: 'value' } as const;
  return drawPlot(
    frame,
    height,
    {
      marginTop,
      marginBottom: yearsHeight,
      marginLeft,
      marginRight,
      x: yearAxis('point', years, frame, frame.width - marginLeft - marginRight),
      y: { domain: [0, highest], label: null, grid: true, ticks: 4, tickSize: 0, tickFormat: axis },
      marks: [
        Plot.ruleY([0]),
        ...lines.marks,
        ...series.map(({ hue, points }, index) =>
          Plot.line(unbroken(years, points), {
            ...place,
            className: inSeries(`line ${hue}-line`, index),
          }),
        ),
        ...series.flatMap(({ hue, points }, index) =>
          loneIn(hasLoneYears ? unbroken(years, points) : []).map((point) =>
            Plot.dot([point], { ...place, r: 3, stroke: 'none', className: inSeries(hue, index) }),
          ),
        ),
        ...ends.map(({ hue, index, ...end }) =>
          Plot.dot([end], { ...place, r: 4, stroke: 'none', className: inSeries(hue, index) }),
        ),
        ...ends.map((end, index) =>
          Plot.text([end], {
            ...place,
            text: ({ text }) => text.join('\n'),
            dx: 9,
            dy: (heights[index] ?? yOf(end.value)) - yOf(end.value),
            textAnchor: 'start',
            lineHeight: 1.2,
            ...(named ? { className: inSeries('', end.index) } : {}),
          }),
        ),
      ],
    },
    { x: series[0]?.points.map(({ year }) => year) ?? [] },
  );
}

/** A point for each year, without a value where nothing is reported. */
function unbroken(years: readonly number[], points: Series['points']): Series['points'] {
  const valueIn = new Map(points.map(({ year, value }) => [year, value]));
  return years.map((year) => ({ year, value: valueIn.get(year) ?? null }));
}

/** Points between years without a value, through which no line goes. */
const loneIn = (points: Series['points']) =>
  points.filter(
    ({ value }, index) =>
      value !== null &&
      (points[index - 1]?.value ?? null) === null &&
      (points[index + 1]?.value ?? null) === null,
  );

/**
 * Moves heights down the page apart until `gap` is between them; the room of each ends above `floor`,
 * and its middle is not above `ceiling`.
 */
export function spread(
  heights: readonly number[],
  gap: number,
  floor: number,
  ceiling: number,
): readonly number[] {
  const order = [...heights.entries()].sort(([, a], [, b]) => a - b);
  let below = floor - gap / 2 + gap;
  const lifted = order.toReversed().map(([index, height]) => {
    below = Math.min(height, below - gap);
    return [index, below] as const;
  });
  let above = ceiling - gap;
  const moved = new Map(
    lifted.toReversed().map(([index, height]) => {
      above = Math.max(height, above + gap);
      return [index, above];
    }),
  );
  return heights.map((height, index) => moved.get(index) ?? height);
}
