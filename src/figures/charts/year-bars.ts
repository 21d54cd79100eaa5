import * as Plot from '@observablehq/plot';
import { everyYear } from '../../indicators/years.ts';
import { type Drawing, onTop } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { hatch } from '../hatch.ts';
import { textWidth } from '../text.ts';
import { type BreakMark, breakLines } from './break-lines.ts';
import { type BarLabel, fittingLabels } from './fitting.ts';
import { type Entry, withLegend } from './legend.ts';
import { drawPlot } from './plot.ts';
import { bandPadding, yearAxis, yearsHeight } from './year-axis.ts';

interface Bar {
  readonly year: number;
  readonly value: number;
}

interface YearBars {
  /** Years of the rows; one without a bar is hatched, and so is one between them. */
  readonly years: readonly number[];
  /** First year of the axis: earlier ones, of which the drawing has nothing to say, are left to the table. */
  readonly from?: number;
  /** Bars from zero, each layer over the one before. */
  readonly layers: readonly {
    readonly className: string;
    readonly bars: readonly Bar[];
    /** Part of the bar's width that is left free at each side, in SVG units. */
    readonly inset?: number;
  }[];
  /** Written above the bars as far as they have room. */
  readonly labels: readonly BarLabel[];
  /** Numbers of the axis; null where every bar has its own. */
  readonly axis: ((value: number) => string) | null;
  readonly entries?: readonly Entry[];
  readonly breaks?: readonly BreakMark[];
  /** What the hatch means, and an id for it that is unique in a page. */
  readonly missing: { readonly id: string; readonly label: string };
}

const marginRight = 4;

/** Signs such as % and $ are wider than letters. */
const axisSpare = 1.25;

/** Bars by year from zero, with a hatched column where nothing is reported. */
export function yearBars(frame: Frame, chart: YearBars): Drawing {
  const { layers, entries = [], missing, from = -Infinity } = chart;
  const years = everyYear(chart.years.filter((year) => year >= from));
  const withBar = new Set(layers.flatMap(({ bars }) => bars.map(({ year }) => year)));
  const without = years.filter((year) => !withBar.has(year));
  if (without.length === 0) {
    return withLegend(entries, frame, (top) => drawBars(frame, chart, years, top, null));
  }
  const hatchId = `hatch-${missing.id}-${frame.name}`;
  const fill = `url(#${hatchId})`;
  const stripes = { className: 'hatch', fill, label: missing.label };
  return withLegend([...entries, stripes], frame, (top) =>
    onTop(drawBars(frame, chart, years, top, { years: without, fill }), hatch(hatchId)),
  );
}

interface Hatched {
  readonly years: readonly number[];
  readonly fill: string;
}

function drawBars(
  frame: Frame,
  chart: YearBars,
  years: readonly number[],
  top: number,
  hatched: Hatched | null,
): Drawing {
  const { layers, axis, entries = [], breaks = [], from = -Infinity } = chart;
  const highest = Math.max(0, ...layers.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const marginLeft = axis
    ? Math.ceil(textWidth(axis(highest), frame.text) * axisSpare) + 10
    : marginRight;
  const width = frame.width - marginLeft - marginRight;
  // Where nothing is reported at all, there still is an axis.
  const domain = [0, highest || 1];
  const place = { x: 'year', y: 'value' } as const;
  const above = frame.text * 1.8;
  const lines = breakLines(breaks, frame, {
    marginLeft,
    marginRight,
    years,
    type: 'band',
    padding: bandPadding,
    above,
  });
  return drawPlot(
    frame,
    (frame.name === 'wide' ? 300 : 240) + top + lines.height,
    {
      marginTop: top + lines.height + above,
      marginLeft,
      marginRight,
      marginBottom: yearsHeight,
      x: yearAxis('band', years, frame, width),
      y: axis
        ? { domain, label: null, grid: true, ticks: 4, tickSize: 0, tickFormat: axis }
        : { domain, axis: null },
      marks: [
        hatched
          ? Plot.barY(hatched.years, {
              x: (year) => year,
              y1: 0,
              y2: () => domain[1],
              fill: hatched.fill,
            })
          : null,
        ...lines.marks,
        ...layers.map(({ bars, className, inset = 0 }) =>
          Plot.barY(bars, { ...place, className, insetLeft: inset, insetRight: inset }),
        ),
        ...fittingLabels(chart.labels, years, width / years.length, frame.text).map((label) => {
          // A label wider than its bar may not leave the frame at the right.
          const band = (width / years.length) * (1 - bandPadding);
          const isEnd = label.year === years.at(-1) && textWidth(label.text, frame.text) > band;
          return Plot.text([label], {
            ...place,
            text: 'text',
            dy: -6,
            dx: isEnd ? band / 2 : 0,
            lineAnchor: 'bottom',
            textAnchor: isEnd ? 'end' : 'middle',
            // A wide label keeps clear of the line of a break behind it.
            ...(lines.height > 0 ? { className: 'labels' } : {}),
          });
        }),
        Plot.ruleY([0]),
      ],
    },
    { x: chart.years.map((year) => (year < from ? null : year)) },
    entries.map(({ className }) => className),
  );
}
