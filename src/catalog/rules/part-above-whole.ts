import type { Whole } from '../../datasets/measure.ts';
import { isSetAside, measureOf, measuresOf, numberIn, stepOf } from '../../datasets/measures.ts';
import type { Table } from '../table.ts';
import { type Data, isJustified, justifyWith, type Report, type Rule } from './rule.ts';

const words = 'above the total';

export const partAboveWhole: Rule = {
  id: 'part-above-whole',
  severity: 'warning',
  guards:
    'A part is larger than its whole: a crime type than the year, a group than its state, reports of fraud than all reports, complaints than residents.',
  fix: `Correct the part or the whole, mark the part doubtful, or write in its note why, with the words "${words}".`,
  reads: 'statements',
  check: (data, report) => {
    for (const table of data.tables.values()) {
      for (const measure of measuresOf(table.dataset)) {
        for (const whole of measureOf(table.dataset, measure).partOf ?? []) {
          const limit =
            typeof whole === 'string'
              ? limitInRow(table, whole)
              : limitElsewhere(data, table, whole);
          if (limit) checkPart(table, measure, limit, report);
        }
      }
    }
  },
};

/** The most that a part can be, by the row of the part; rounding of the whole is allowed for. */
interface Limit {
  readonly of: (row: number) => number | undefined;
  /** The row of the whole, where it is in another file. */
  readonly wholeOf?: (row: number) => WholeRow | undefined;
  /** Where the whole is stated, as a message says it. */
  readonly name: string;
}

interface WholeRow {
  readonly table: Table;
  readonly row: number;
  readonly measure: string;
}

function checkPart(table: Table, measure: string, limit: Limit, report: Report): void {
  const values = table.values(measure);
  const status = table.values('status');
  const above: number[] = [];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    if (typeof value !== 'number' || isSetAside(status[row])) continue;
    const most = limit.of(row);
    if (most === undefined || value <= most) continue;
    const cells = table.row(row);
    if (value - stepOf(table.dataset, measure, cells) / 2 <= most || isJustified(cells, words))
      continue;
    above.push(row);
  }
  // Several parts above one whole: the whole is what was typed wrong.
  const wholes = Map.groupBy(above, (row) => limit.wholeOf?.(row) ?? `row ${row}`);
  for (const [whole, rows] of wholes) {
    const [first = 0] = rows;
    if (typeof whole === 'string' || rows.length === 1) {
      for (const row of rows) reportPart(table, measure, row, limit, report);
      continue;
    }
    report(whole.table.dataset, whole.table.line(whole.row), {
      column: whole.measure,
      value: numberIn(whole.table.values(whole.measure)[whole.row]),
      message: `${rows.length} parts of it are larger, the first in ${table.file}:${table.line(first)}`,
      fix: `Correct it, or write in the notes of these parts why, with the words "${words}".`,
    });
  }
}

function reportPart(
  table: Table,
  measure: string,
  row: number,
  limit: Limit,
  report: Report,
): void {
  const value = numberIn(table.values(measure)[row]);
  const most = limit.of(row);
  report(table.dataset, table.line(row), {
    column: measure,
    value,
    message: `a part of ${limit.name}, which is at most ${most}`,
    fix: `Correct one of them, ${justifyWith(words)}.`,
  });
}

function limitInRow(table: Table, whole: string): Limit {
  const values = table.values(whole);
  const of = (row: number) => {
    const value = values[row];
    return typeof value === 'number' ? withRounding(table, whole, row, value) : undefined;
  };
  return { of, name: whole };
}

/** The largest statement on the whole, in the rows that have the same cells in the key columns of both. */
function limitElsewhere({ tables }: Data, part: Table, { dataset, measure }: Whole): Limit | null {
  const whole = tables.get(dataset);
  if (!whole?.whole) return null;
  const shared = part.dataset.key.filter(
    (column) => column !== 'source_id' && whole.dataset.key.includes(column),
  );
  const wholeKey = keyReader(whole, shared);
  const largest = new Map<string, number>();
  const rowOf = new Map<string, WholeRow>();
  const values = whole.values(measure);
  for (let row = 0; row < values.length; row += 1) {
    const value = numberIn(values[row]);
    if (value === null) continue;
    const key = wholeKey(row);
    const most = withRounding(whole, measure, row, value);
    if (most < (largest.get(key) ?? most)) continue;
    largest.set(key, most);
    rowOf.set(key, { table: whole, row, measure });
  }
  const partKey = keyReader(part, shared);
  return {
    of: (row) => largest.get(partKey(row)),
    wholeOf: (row) => rowOf.get(partKey(row)),
    name: `${measure} in ${whole.file}`,
  };
}

const withRounding = (table: Table, measure: string, row: number, value: number) =>
  measureOf(table.dataset, measure).step === undefined
    ? value
    : value + stepOf(table.dataset, measure, table.row(row)) / 2;

/** The cells of a row in some columns, as one text. */
function keyReader(table: Table, columns: readonly string[]): (row: number) => string {
  const all = columns.map((column) => table.values(column));
  return (row) => all.map((values) => String(values[row])).join(' ');
}
