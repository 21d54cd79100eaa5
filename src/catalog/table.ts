import { type Column, columnsOf, type Dataset } from '../datasets/dataset.ts';
import type { Cells } from './cells.ts';
import type { Collector } from './collector.ts';
import { nearest } from './nearest.ts';
import { columnReader } from './read-column.ts';

/** One row with its cells read, and the line it stands on. */
export interface Row {
  readonly [column: string]: unknown;
  readonly line: number;
}

/**
 * The sound rows of one file, kept by column: a check of a million rows reads a few columns and
 * needs no million objects. `rows` makes them when a page asks.
 */
export class Table {
  readonly dataset: Dataset;
  /** Path as shown in messages. */
  readonly file: string;
  /** The cells as written. */
  readonly cells: readonly (readonly string[])[];
  /** False where some rows could not be read. */
  readonly whole: boolean;
  readonly #columns: ReadonlyMap<string, readonly unknown[]>;
  readonly #lineOf: (row: number) => number;
  #rows: readonly Row[] | undefined;

  constructor(
    dataset: Dataset,
    file: string,
    cells: readonly (readonly string[])[],
    columns: ReadonlyMap<string, readonly unknown[]>,
    lineOf: (row: number) => number,
    whole: boolean,
  ) {
    this.dataset = dataset;
    this.file = file;
    this.cells = cells;
    this.whole = whole;
    this.#columns = columns;
    this.#lineOf = lineOf;
  }

  get size(): number {
    return this.cells.length;
  }

  /** Values of a column, in step with `cells`. */
  values(column: string): readonly unknown[] {
    return this.#columns.get(column) ?? [];
  }

  line(row: number): number {
    return this.#lineOf(row);
  }

  row(index: number): Row {
    const row: Record<string, unknown> & { line: number } = { line: this.line(index) };
    for (const [name, values] of this.#columns) row[name] = values[index];
    return Object.freeze(row);
  }

  get rows(): readonly Row[] {
    this.#rows ??= Object.freeze(this.cells.map((_, index) => this.row(index)));
    return this.#rows;
  }
}

/** Turns cells into a table by the dataset's definition; every cell that does not fit is a problem. */
export function readTable(
  dataset: Dataset,
  file: string,
  cells: Cells,
  problems: Collector,
): Table {
  const columns = columnsOf(dataset);
  const soundHeader = checkHeader(columns, cells.header, file, problems);
  if (!soundHeader) return new Table(dataset, file, [], new Map(), () => 0, false);
  const bad = new Set<number>();
  for (const [row, texts] of cells.rows.entries()) {
    if (texts.length === columns.length) continue;
    bad.add(row);
    problems.add('cells', file, { line: cells.lineOf(row), ...wrongLength(texts, columns.length) });
  }
  const read = columns.map((column, place) =>
    readColumn(column, place, file, cells, bad, problems),
  );
  const whole = cells.whole && bad.size === 0;
  const keep = <T>(list: readonly T[]) =>
    bad.size === 0 ? list : list.filter((_, row) => !bad.has(row));
  const kept = keep(cells.rows);
  const rowNumbers = bad.size === 0 ? null : keep(cells.rows.map((_, row) => row));
  const lineOf = rowNumbers ? (row: number) => cells.lineOf(rowNumbers[row] ?? 0) : cells.lineOf;
  const named = new Map(columns.map(({ name }, place) => [name, keep(read[place] ?? [])]));
  return new Table(dataset, file, kept, named, lineOf, whole);
}

function readColumn(
  column: Column,
  place: number,
  file: string,
  { rows, lineOf }: Cells,
  bad: Set<number>,
  problems: Collector,
): unknown[] {
  const read = columnReader(column);
  const values = new Array<unknown>(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const text = rows[row]?.[place];
    if (text === undefined) continue;
    const value = read(text, ({ rule, ...fault }) => {
      bad.add(row);
      problems.add(rule, file, { line: lineOf(row), column: column.name, value: text, ...fault });
    });
    values[row] = value;
  }
  return values;
}

function checkHeader(
  columns: readonly Column[],
  header: readonly string[],
  file: string,
  problems: Collector,
): boolean {
  if (header.length === 0) return false;
  const expected = columns.map((column) => column.name);
  let sound = true;
  const report = (column: string, message: string, mend: string) => {
    sound = false;
    problems.add('header', file, { line: 1, column, message, mend });
  };
  const seen = new Set(header);
  const missing = expected.filter((name) => !seen.has(name));
  for (const name of missing) report(name, 'column missing', `Put it back: ${expected.join(',')}`);
  for (const name of seen) {
    if (expected.includes(name)) continue;
    const near = nearest(name, missing);
    report(name, 'column not known', near ? `Write ${near}.` : 'Remove the column.');
  }
  if (seen.size < header.length) {
    const doubled = header.find((name, place) => header.indexOf(name) !== place) ?? '';
    report(doubled, 'column stands twice', 'Remove one of the two.');
  }
  const moved = header.find((name, place) => name !== expected[place]);
  if (sound && moved !== undefined) {
    report(moved, 'columns are in another order', `Write ${expected.join(',')}`);
  }
  return sound;
}

function wrongLength(texts: readonly string[], expected: number) {
  if (texts.length === 1 && texts[0] === '') {
    return { message: 'empty line', mend: 'Remove the line.' };
  }
  return {
    message: `${texts.length} cells where the header has ${expected}`,
    mend: 'Add or remove commas; put quotes around a cell that holds a comma.',
  };
}
