import * as Plot from '@observablehq/plot';
import { known } from '../../indicators/ends.ts';
import { everyYear } from '../../indicators/years.ts';
import type { Drawing } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { textWidth } from '../text.ts';
import { drawPlot } from './plot.ts';
import { shownYears, yearsHeight, yearTick } from './year-axis.ts';

interface PeriodLine {
  /** Paint of the dot at its end; the line has the class `<hue>-line`. */
  readonly hue: string;
  /** Middle of each period on an axis of years: May 2021 is about 2021.4. */
  readonly points: readonly { readonly at: number; readonly value: number | null }[];
  /** Dates on the axis of time that are marked at its foot: events beside the line, not its causes. */
  readonly marks?: readonly number[];
  /** Numbers of the axis and at the end of the line. */
  readonly text: (value: number) => string;
}

/** Room that a text may take more than is reckoned. */
const spare = 1.1;

/** A line of months or quarters on a time axis of whole years, from zero; it breaks where nothing is reported. */
export function periodLine(frame: Frame, { hue, points, marks = [], text }: PeriodLine): Drawing {
  const height = frame.name === 'wide' ? 320 : 240;
  const years = everyYear(points.map(({ at }) => Math.floor(at)));
  const values = points.flatMap(({ value }) => value ?? []);
  const highest = Math.max(...values);
  const end = known(points, ({ value }) => value)
    .slice(-1)
    .map(({ item, value }) => ({ at: item.at, value, label: text(value) }));
  const widest = Math.max(0, ...end.map(({ label }) => textWidth(label, frame.text)));
  const marginLeft = Math.ceil(textWidth(text(highest), frame.text) * spare) + 8;
  const marginRight = Math.ceil(widest * spare) + 14;
  const room = frame.width - marginLeft - marginRight;
  const place = { x: 'at', y: 'value' } as const;
  return drawPlot(
    frame,
    height,
    {
      marginTop: Math.round(frame.text * 1.1),
      marginBottom: yearsHeight,
      marginLeft,
      marginRight,
      x: {
        type: 'linear',
        domain: [Math.min(...years), Math.max(...years) + 1],
        label: null,
        tickSize: 0,
        // A year is named below its middle.
        ticks: shownYears(years, frame, room).map((year) => year + 0.5),
        tickFormat: (at: number) => yearTick(frame)(Math.floor(at)),
      },
      y: { domain: [0, highest], label: null, grid: true, ticks: 4, tickSize: 0, tickFormat: text },
      marks: [
        Plot.ruleY([0]),
        Plot.ruleX(marks, { className: 'break-line' }),
        // A ring: told from the line by its form, for all eyes.
        Plot.dot(marks, { x: (at) => at, y: 0, r: 4, className: 'hollow' }),
        Plot.line(points, { ...place, className: `line ${hue}-line` }),
        Plot.dot(end, { ...place, r: 4, stroke: 'none', className: hue }),
        Plot.text(end, { ...place, text: 'label', dx: 9, textAnchor: 'start' }),
      ],
    },
    { x: points.map(({ at, value }) => (value === null ? null : at)) },
  );
}
