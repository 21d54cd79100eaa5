import type * as PlotModule from '@observablehq/plot';
import type { Detail } from './details.ts';

/** Each site of the benchmark brings its own copy of Plot. */
type Plot = typeof PlotModule;

/** Both charts of a detail page are drawn in each of these widths, in SVG units. */
export const widths: readonly number[] = [720, 360];

export const chartHeight = 280;

const million = (dollars: number) => `$${(dollars / 1e6).toFixed(1)} m`;

/** Losses by year as bars. */
export function lossBars(Plot: Plot, { years }: Detail, width: number): PlotModule.PlotOptions {
  return {
    ...margins,
    x: { type: 'band', padding: 0.22, label: null, tickSize: 0, tickFormat: yearIn(width) },
    y: { label: null, grid: true, ticks: 4, tickSize: 0, tickFormat: million },
    marks: [
      Plot.barY(years, { x: 'year', y: 'losses', className: 'loss' }),
      Plot.text(years.slice(-1), {
        x: 'year',
        y: 'losses',
        text: ({ losses }) => million(losses),
        textAnchor: 'end',
        dy: -8,
      }),
      Plot.ruleY([0]),
    ],
  };
}

/** Complaints by year as a line with dots. */
export function complaintLine(
  Plot: Plot,
  { years }: Detail,
  width: number,
): PlotModule.PlotOptions {
  return {
    ...margins,
    x: { type: 'point', padding: 0.3, label: null, tickSize: 0, tickFormat: yearIn(width) },
    y: { zero: true, label: null, grid: true, ticks: 4, tickSize: 0 },
    marks: [
      Plot.ruleY([0]),
      Plot.line(years, { x: 'year', y: 'complaints', className: 'line complaint-line' }),
      Plot.dot(years, { x: 'year', y: 'complaints', r: 3, className: 'complaint' }),
    ],
  };
}

const margins = { marginTop: 24, marginLeft: 64, marginRight: 16, marginBottom: 28 };

/** Every fifth year has room where the chart is narrow. */
function yearIn(width: number): (year: number) => string {
  const step = width < 600 ? 5 : 2;
  return (year) => (year % step === 0 ? String(year) : '');
}
