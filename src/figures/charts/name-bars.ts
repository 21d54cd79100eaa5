import * as Plot from '@observablehq/plot';
import type { Drawing } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { linesIn, textWidth } from '../text.ts';
import { type Entry, withLegend } from './legend.ts';
import { drawPlot } from './plot.ts';

/** A bar with its name on the left and its value on the right. */
export interface NamedBar {
  /** Heading under which the bar stands; bars of one group follow each other. */
  readonly group?: string;
  /** Empty where colour and legend say what the bar is. */
  readonly label: string;
  /** Length of the bar; null where there is no value. */
  readonly value: number | null;
  /** The value as it is written. */
  readonly text: string;
  readonly className: string;
  /** Paint instead of the class, for patterns. */
  readonly fill?: string;
  /** Place of the bar's row among the rows of the figure, where it is not its own among the bars. */
  readonly row?: number;
}

interface Line {
  readonly y: number;
  readonly text: string;
}

interface Placed extends NamedBar {
  readonly top: number;
  readonly bottom: number;
}

/** Labels that would take more of the frame than this stand above their bars. */
const mostBeside = 0.46;

/** Some names are wider than their number of letters tells. */
const slack = 1.08;

/**
 * Horizontal bars from one zero line, first to last: they carry long names on a narrow frame, and every
 * value in full. Names that are too long to stand beside their bars stand above them.
 */
export function nameBars(
  bars: readonly NamedBar[],
  frame: Frame,
  entries: readonly Entry[] = [],
): Drawing {
  const series = entries.map(({ className }) => className);
  return withLegend(entries, frame, (top) =>
    drawBars(bars, frame, entries.length > 0 ? top + 8 : 0, series),
  );
}

function drawBars(
  bars: readonly NamedBar[],
  frame: Frame,
  top: number,
  series: readonly string[],
): Drawing {
  const size = frame.text;
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size))) * slack;
  const beside = widest(bars.map(({ label }) => label));
  const isBeside = beside <= frame.width * mostBeside;
  const marginLeft = isBeside && beside > 0 ? beside + 10 : 1;
  const marginRight = widest(bars.map(({ text }) => text)) + 8;
  const { placed, headings, names, baselines, height } = place(bars, frame, top, isBeside);
  const byClass = Map.groupBy(placed, ({ className }) => className);
  return drawPlot(
    frame,
    Math.ceil(height),
    {
      marginTop: 0,
      marginBottom: 0,
      marginLeft,
      marginRight,
      x: { domain: [0, Math.max(...bars.flatMap(({ value }) => value ?? []), 1)], axis: null },
      y: { type: 'linear', domain: [0, height], range: [0, height], axis: null },
      marks: [
        ...[...byClass].map(([className, group]) =>
          Plot.rect(
            group.filter(({ value }) => value !== null),
            { x1: 0, x2: 'value', y1: 'top', y2: 'bottom', className, ...paintOf(group) },
          ),
        ),
        Plot.ruleX(baselines, { x: 0, y1: 'top', y2: 'bottom' }),
        Plot.text(placed, {
          // What is said of a bar that is not drawn stands where bars begin.
          x: ({ value }: Placed) => value ?? 0,
          y: ({ top, bottom }: Placed) => (top + bottom) / 2,
          text: 'text',
          dx: 6,
          textAnchor: 'start',
        }),
        Plot.text(names, {
          y: 'y',
          text: 'text',
          frameAnchor: 'left',
          textAnchor: isBeside ? 'end' : 'start',
          dx: isBeside ? -8 : 0,
        }),
        Plot.text(headings, {
          y: 'y',
          text: 'text',
          frameAnchor: 'left',
          textAnchor: 'start',
          dx: -marginLeft,
          className: 'strong',
        }),
      ],
    },
    { y: placesOfRows(placed) },
    series,
  );
}

function paintOf([bar]: readonly NamedBar[]) {
  return bar?.fill === undefined ? {} : { fill: bar.fill };
}

/** Middle of the bars of each row; null for a row without a bar. */
function placesOfRows(placed: readonly Placed[]): readonly (number | null)[] {
  const rows = Map.groupBy(placed, ({ row }, index) => row ?? index);
  return Array.from({ length: Math.max(...rows.keys()) + 1 }, (_, row) => {
    const [first, last] = [rows.get(row)?.[0], rows.get(row)?.at(-1)];
    return first && last ? (first.top + last.bottom) / 2 : null;
  });
}

/** Where bars, headings and names stand, from the top down. */
function place(bars: readonly NamedBar[], frame: Frame, top: number, isBeside: boolean) {
  const line = frame.text * 1.3;
  const thickness = frame.text * 1.15;
  const placed: Placed[] = [];
  const headings: Line[] = [];
  const names: Line[] = [];
  const baselines: { readonly top: number; readonly bottom: number }[] = [];
  const write = (lines: Line[], text: string) => {
    for (const part of linesIn(text, frame.width, frame.text)) {
      lines.push({ y: y + line / 2, text: part });
      y += line;
    }
  };
  // Letters reach a little above and below their bars.
  let y = top + 3;
  for (const [index, bar] of bars.entries()) {
    if (bar.group !== undefined && bar.group !== bars[index - 1]?.group) {
      if (index > 0) y += line * 0.45;
      write(headings, bar.group);
      y += 2;
    }
    if (!isBeside) write(names, bar.label);
    placed.push({ ...bar, top: y, bottom: y + thickness });
    const isFirst = !isBeside || index === 0 || bar.group !== bars[index - 1]?.group;
    const start = isFirst ? y : (baselines.pop()?.top ?? y);
    baselines.push({ top: start, bottom: y + thickness });
    if (isBeside && bar.label !== '') names.push({ y: y + thickness / 2, text: bar.label });
    y += thickness + (isBeside ? frame.text * 0.35 : frame.text * 0.5);
  }
  return { placed, headings, names, baselines, height: y };
}
