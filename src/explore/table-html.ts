import { el, escapeXml } from '../figures/svg.ts';
import { missingText, type Pen } from './draw.ts';
import { breaksOfView, type Line, linesOf } from './lines.ts';
import type { Cell } from './record.ts';
import { lineName } from './say.ts';
import type { View } from './view.ts';
import { write } from './write.ts';

/**
 * The values of a view: years below each other and lines side by side, of a single year the lines below each
 * other. `sources` writes the documents behind a row.
 */
export function tableHtml(
  pen: Pen,
  view: View,
  title: string,
  sources: (cells: readonly Cell[]) => string,
): string {
  const { heads, rows } = view.first === view.last ? byLine(pen, view) : byYear(pen, view);
  const width = rows[0]?.values.length ?? 0;
  const head = [...heads, pen.words.table.source].map((text, index) =>
    el(
      'th',
      { scope: 'col', class: index > 0 && index <= width ? 'number' : null },
      escapeXml(text),
    ),
  );
  const body = rows.map(({ name, values, change, cells }) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, escapeXml(name)),
      ...values.map((value) => el('td', { class: 'number' }, escapeXml(value))),
      // Without a blank it would be written as an element of XML.
      change === null ? '' : el('td', {}, escapeXml(change) || ' '),
      el('td', {}, sources(cells)),
    ),
  );
  return el(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': title, tabindex: 0 },
    el(
      'table',
      {},
      el('caption', { class: 'quiet' }, escapeXml(title)),
      el('thead', {}, el('tr', {}, ...head)),
      el('tbody', {}, ...body),
    ),
  );
}

interface Row {
  readonly name: string;
  readonly values: readonly string[];
  /** Null in a table without such a column. */
  readonly change: string | null;
  readonly cells: readonly Cell[];
}

interface Columns {
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

function byLine(pen: Pen, view: View): Columns {
  const { table } = pen.words;
  const isOfPlaces = view.measures.length === 1;
  return {
    heads: [isOfPlaces ? table.place : table.measure, table.value],
    rows: linesOf(pen.record, view).map((line) => ({
      name: lineName(pen, view, line),
      values: line.cells.map((cell) => valueText(pen, line, cell)),
      change: null,
      cells: line.cells,
    })),
  };
}

function byYear(pen: Pen, view: View): Columns {
  const { table } = pen.words;
  const lines = linesOf(pen.record, view);
  const breaks = breaksOfView(pen.record, view);
  const years = lines[0]?.cells.map(({ year }) => year) ?? [];
  return {
    heads: [
      table.year,
      ...lines.map((line) => lineName(pen, view, line)),
      ...(breaks.length > 0 ? [table.change] : []),
    ],
    rows: years.map((year, index) => {
      const cells = lines.flatMap((line) => line.cells[index] ?? []);
      const words = breaks.filter((each) => each.year === year).map(({ word }) => word);
      return {
        name: yearText(pen, year, cells),
        values: lines.flatMap((line) => {
          const cell = line.cells[index];
          return cell ? [valueText(pen, line, cell)] : [];
        }),
        change: breaks.length > 0 ? [...new Set(words)].join(', ') : null,
        cells,
      };
    }),
  };
}

/** The year, or the twelve months that all values of the row cover. */
function yearText({ format }: Pen, year: number, cells: readonly Cell[]): string {
  const periods = new Set(cells.flatMap(({ period }) => period ?? []));
  const [only] = periods;
  return only !== undefined && periods.size === 1 ? format.period(only) : String(year);
}

const valueText = ({ record, words, format }: Pen, { measure }: Line, cell: Cell): string =>
  cell.value === null
    ? missingText(words, cell)
    : record.marks[cell.qualifier] + write(format, measure.unit, cell.value).exact;
