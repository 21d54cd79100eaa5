import * as Plot from '@observablehq/plot';
import { everyYear } from '../../indicators/years.ts';
import { type Drawing, onTop } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { el, escapeXml } from '../svg.ts';
import { boldness, linesIn } from '../text.ts';
import { labelledColumns } from './column-labels.ts';
import { joinPanels } from './panels.ts';
import { drawPlot } from './plot.ts';
import { shownYears, yearsHeight, yearTick } from './year-axis.ts';

/** What is counted from one point in time to another, both in years: a July begins at half a year. */
export interface Column {
  readonly from: number;
  readonly to: number;
  /** Null where nothing is reported. */
  readonly value: number | null;
  /** Written above the column where it has room. */
  readonly text: string;
  readonly className: string;
}

export interface ColumnPanel {
  /** In bold above what is counted; null where the page names it. */
  readonly name: string | null;
  readonly what: string;
  /** First and last value, in one sentence. */
  readonly said: string;
  /** One for each of its rows, oldest first. */
  readonly columns: readonly Column[];
  /** Index of its first row among the rows of the figure. */
  readonly firstRow: number;
  /** Years from which something else, or in another way, is counted. */
  readonly breaks?: readonly number[];
}

/** What stands in a place without a value. */
const dash = '–';

/** Between panels, in SVG units. */
const gap = 28;
/** Left of the headings: a J reaches to the left of where it begins. */
const indent = 3;
const margin = 4;
const line = 1.3;
/** Part of a year that is left free at each side of a column. */
const air = 0.1;

interface Line {
  readonly text: string;
  readonly className: string | null;
}

/**
 * Small column charts, each on a scale of its own, all on one axis of time: a year without a value is
 * a gap with a dash, a financial year begins and ends where it does.
 */
export function columnPanels(panels: readonly ColumnPanel[], frame: Frame, inRow: number): Drawing {
  const width = (frame.width - gap * (inRow - 1)) / inRow;
  const small = { ...frame, width };
  const size = frame.text;
  const years = everyYear(
    panels
      .flatMap(({ columns }) => columns.flatMap(({ from, to }) => [from, to - 1e-6]))
      .map(Math.floor),
  );
  const chart = Math.round(frame.name === 'wide' ? size * 6.5 : size * 4) + yearsHeight;
  const headed = panels.map((panel) => ({ panel, lines: headingOf(panel, width - indent, size) }));
  const placed = [];
  let y = 0;
  for (let first = 0; first < headed.length; first += inRow) {
    const row = headed.slice(first, first + inRow);
    const top = Math.max(...row.map(({ lines }) => lines.length)) * size * line;
    const height = Math.ceil(top + chart);
    for (const [index, { panel, lines }] of row.entries()) {
      const drawn = drawColumns(panel, years, small, height, top);
      placed.push({
        x: index * (width + gap),
        y,
        drawing: onTop(drawn, heading(lines, size)),
        firstRow: panel.firstRow,
      });
    }
    y += height + gap * 0.5;
  }
  return joinPanels(placed, frame, Math.ceil(y - gap * 0.5));
}

/** The name in bold above what is counted; without a name, what is counted in bold. Bold letters are wider. */
function headingOf(
  { name, what, said }: ColumnPanel,
  width: number,
  size: number,
): readonly Line[] {
  const plain = (text: string) =>
    linesIn(text, width, size).map((text): Line => ({ text, className: null }));
  const bold = (text: string) =>
    linesIn(text, width, size * boldness).map((text): Line => ({ text, className: 'strong' }));
  return [...(name === null ? bold(what) : [...bold(name), ...plain(what)]), ...plain(said)];
}

const heading = (lines: readonly Line[], size: number) =>
  el(
    'g',
    { 'text-anchor': 'start' },
    ...lines.map(({ text, className }, index) =>
      el('text', { x: indent, y: size + index * size * line, class: className }, escapeXml(text)),
    ),
  );

function drawColumns(
  { columns, breaks = [] }: ColumnPanel,
  years: readonly number[],
  frame: Frame,
  height: number,
  top: number,
): Drawing {
  const room = (frame.width - 2 * margin) / years.length;
  const known = columns.flatMap(({ value, ...rest }) =>
    value === null ? [] : [{ ...rest, value }],
  );
  const missing = columns.filter(({ value }) => value === null);
  const highest = Math.max(0, ...known.map(({ value }) => value)) || 1;
  const middle = ({ from, to }: Pick<Column, 'from' | 'to'>) => (from + to) / 2;
  const first = Math.min(...years);
  const end = Math.max(...years) + 1;
  const inUnits = (at: number) => (at - first) * room;
  const labels = labelledColumns(
    known.map((column) => ({
      ...column,
      at: middle(column),
      from: inUnits(column.from),
      to: inUnits(column.to),
    })),
    missing.map((column) => inUnits(middle(column))),
    room * years.length,
    frame.text,
  );
  return drawPlot(
    frame,
    height,
    {
      marginTop: top + frame.text * 1.7,
      marginBottom: yearsHeight,
      marginLeft: margin,
      marginRight: margin,
      x: {
        type: 'linear',
        domain: [first, end],
        label: null,
        tickSize: 0,
        // A year is named below its middle.
        ticks: shownYears(years, { ...frame, name: 'narrow' }, frame.width - 2 * margin).map(
          (year) => year + 0.5,
        ),
        tickFormat: (at: number) => yearTick({ ...frame, name: 'narrow' })(Math.floor(at)),
      },
      y: { axis: null, domain: [0, highest] },
      marks: [
        Plot.ruleX(breaks, { className: 'break-line' }),
        ...[...Map.groupBy(known, ({ className }) => className)].map(([className, group]) =>
          Plot.rect(group, {
            x1: ({ from }: Column) => from + air,
            x2: ({ to }: Column) => to - air,
            y1: 0,
            y2: 'value',
            className,
          }),
        ),
        ...labels.map(({ column, shift }) =>
          Plot.text([column], {
            x: ({ at }: { readonly at: number }) => at,
            y: 'value',
            text: 'text',
            dx: shift,
            dy: -5,
            lineAnchor: 'bottom',
          }),
        ),
        Plot.text(missing, { x: middle, y: 0, text: () => dash, dy: -8 }),
        Plot.ruleY([0]),
      ],
    },
    { x: columns.map((column) => (column.value === null ? null : middle(column))) },
  );
}
