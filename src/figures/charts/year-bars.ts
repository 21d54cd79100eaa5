import * as Plot from '@observablehq/plot';
import { type Drawing, onTop } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { hatch } from '../maps/choropleth.ts';
import { type Entry, textWidth, withLegend } from './legend.ts';
import { drawPlot } from './plot.ts';
import { bandPadding, yearAxis, yearsHeight } from './year-axis.ts';

interface Bar {
  readonly year: number;
  readonly value: number;
}

interface YearBars {
  /** All years of the axis; one without a bar is hatched. */
  readonly years: readonly number[];
  /** Bars from zero, each layer over the one before. */
  readonly layers: readonly {
    readonly className: string;
    readonly bars: readonly Bar[];
    /** Part of the bar's width that is left free at each side, in SVG units. */
    readonly inset?: number;
  }[];
  readonly labels: readonly (Bar & { readonly text: string })[];
  /** Numbers of the axis; null where every bar has its own. */
  readonly axis: ((value: number) => string) | null;
  readonly entries?: readonly Entry[];
  /** What the hatch means, and an id for it that is unique in a page. */
  readonly missing: { readonly id: string; readonly label: string };
}

const marginRight = 4;

/** Signs such as % and $ are wider than letters. */
const axisSpare = 1.25;

/** Bars by year from zero, with a hatched column where nothing is reported. */
export function yearBars(frame: Frame, chart: YearBars): Drawing {
  const { years, layers, labels, axis, entries = [], missing } = chart;
  const wide = frame.name === 'wide';
  const withBar = new Set(layers.flatMap(({ bars }) => bars.map(({ year }) => year)));
  const without = years.filter((year) => !withBar.has(year));
  const hatchId = `hatch-${missing.id}-${frame.name}`;
  const fill = `url(#${hatchId})`;
  const explained =
    without.length > 0 ? [...entries, { className: 'hatch', fill, label: missing.label }] : entries;
  const highest = Math.max(0, ...layers.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const marginLeft = axis
    ? Math.ceil(textWidth(axis(highest), frame.text) * axisSpare) + 10
    : marginRight;
  const band = ((frame.width - marginLeft - marginRight) / years.length) * (1 - bandPadding);
  const draw = (top: number) =>
    drawPlot(
      frame,
      (wide ? 300 : 240) + top,
      {
        marginTop: top + frame.text * 1.8,
        marginLeft,
        marginRight,
        marginBottom: yearsHeight,
        x: yearAxis('band', years, frame, frame.width - marginLeft - marginRight),
        y: axis
          ? {
              domain: [0, highest],
              label: null,
              grid: true,
              ticks: 4,
              tickSize: 0,
              tickFormat: axis,
            }
          : { domain: [0, highest], axis: null },
        marks: [
          without.length > 0
            ? Plot.barY(without, { x: (year) => year, y1: 0, y2: () => highest, fill })
            : null,
          ...layers.map(({ bars, className, inset = 0 }) =>
            Plot.barY(bars, {
              x: 'year',
              y: 'value',
              className,
              insetLeft: inset,
              insetRight: inset,
            }),
          ),
          ...labels.map((label) => {
            // A label wider than its bar may not leave the frame at the right.
            const isEnd = label.year === years.at(-1) && textWidth(label.text, frame.text) > band;
            return Plot.text([label], {
              x: 'year',
              y: 'value',
              text: 'text',
              dy: -6,
              dx: isEnd ? band / 2 : 0,
              lineAnchor: 'bottom',
              textAnchor: isEnd ? 'end' : 'middle',
            });
          }),
          Plot.ruleY([0]),
        ],
      },
      { x: years },
      entries.map(({ className }) => className),
    );
  const pattern = without.length > 0 ? [hatch(hatchId)] : [];
  return withLegend(explained, frame, (top) => onTop(draw(top), ...pattern));
}
