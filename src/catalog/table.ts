import { type Column, columnsOf, type Dataset } from '../datasets/dataset.ts';
import { readCells } from './cells.ts';
import type { Collector } from './collector.ts';
import { nearest } from './nearest.ts';
import { compare } from './problem.ts';
import { columnReader, faultOf } from './read-column.ts';

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
  readonly size: number;
  /** False where some rows could not be read. */
  readonly whole: boolean;
  /** True where every key is greater than the one before: then none can stand twice. */
  readonly strictlyOrdered: boolean;
  readonly #columns: ReadonlyMap<string, readonly unknown[]>;
  readonly #lines: readonly number[];
  #rows: readonly Row[] | undefined;

  constructor(
    dataset: Dataset,
    file: string,
    columns: ReadonlyMap<string, readonly unknown[]>,
    lines: readonly number[],
    { whole, strictlyOrdered }: { whole: boolean; strictlyOrdered: boolean },
  ) {
    this.dataset = dataset;
    this.file = file;
    this.size = lines.length;
    this.whole = whole;
    this.strictlyOrdered = strictlyOrdered;
    this.#columns = columns;
    this.#lines = lines;
  }

  /** Values of a column, a row at a time. */
  values(column: string): readonly unknown[] {
    return this.#columns.get(column) ?? [];
  }

  line(row: number): number {
    return this.#lines[row] ?? 0;
  }

  row(index: number): Row {
    const row: Record<string, unknown> & { line: number } = { line: this.line(index) };
    for (const [name, values] of this.#columns) row[name] = values[index];
    return Object.freeze(row);
  }

  get rows(): readonly Row[] {
    this.#rows ??= Object.freeze(this.#lines.map((_, index) => this.row(index)));
    return this.#rows;
  }
}

/** Reads a file by the dataset's definition; every cell that does not fit is a problem. */
export function readTable(
  dataset: Dataset,
  file: string,
  bytes: Uint8Array,
  problems: Collector,
): Table {
  const reader = new RowReader(dataset, file, problems);
  const whole = readCells(file, bytes, problems, {
    header: (cells) => reader.header(cells),
    row: (cells, line) => reader.row(cells, line),
  });
  return reader.table(whole);
}

class RowReader {
  readonly #dataset: Dataset;
  readonly #file: string;
  readonly #problems: Collector;
  readonly #columns: readonly Column[];
  readonly #read: readonly ((text: string) => unknown)[];
  readonly #values: readonly unknown[][];
  readonly #lines: number[] = [];
  #sound = false;
  #whole = true;
  #before: readonly string[] | undefined;
  #strictlyOrdered = true;
  #inOrder = true;

  constructor(dataset: Dataset, file: string, problems: Collector) {
    this.#dataset = dataset;
    this.#file = file;
    this.#problems = problems;
    this.#columns = columnsOf(dataset);
    this.#read = this.#columns.map(columnReader);
    this.#values = this.#columns.map(() => []);
  }

  header(cells: readonly string[]): void {
    this.#sound = checkHeader(this.#columns, cells, this.#file, this.#problems);
  }

  row(cells: readonly string[], line: number): void {
    if (!this.#sound) return;
    if (cells.length !== this.#columns.length) {
      this.#whole = false;
      const words = wrongLength(cells, this.#columns.length);
      this.#problems.add('cells', this.#file, { line, ...words });
      return;
    }
    let sound = true;
    for (let place = 0; place < cells.length; place += 1) {
      const value = this.#read[place]?.(cells[place] ?? '');
      if (value === undefined) {
        sound = false;
        this.#reportCell(place, cells[place] ?? '', line);
      }
      this.#values[place]?.push(value);
    }
    if (sound) this.#keep(cells, line);
    else this.#drop();
  }

  /** The table of all sound rows. `whole` tells whether the form of the file was sound too. */
  table(whole: boolean): Table {
    const named = this.#columns.map(
      ({ name }, place) => [name, this.#values[place] ?? []] as const,
    );
    return new Table(this.#dataset, this.#file, new Map(named), this.#lines, {
      whole: whole && this.#sound && this.#whole,
      strictlyOrdered: this.#strictlyOrdered,
    });
  }

  #keep(cells: readonly string[], line: number): void {
    this.#lines.push(line);
    const order = this.#before ? compareKeys(this.#before, cells, this.#dataset.key.length) : -1;
    this.#before = cells;
    if (order < 0) return;
    this.#strictlyOrdered = false;
    // The first row out of order is enough: those after it only repeat the message.
    if (order > 0 && this.#inOrder) this.#reportOrder(cells, line);
  }

  #drop(): void {
    this.#whole = false;
    for (const values of this.#values) values.pop();
  }

  #reportCell(place: number, text: string, line: number): void {
    const column = this.#columns[place];
    const fault = column && faultOf(column, text);
    if (!fault) return;
    const { rule, ...words } = fault;
    this.#problems.add(rule, this.#file, { line, column: column.name, value: text, ...words });
  }

  #reportOrder(cells: readonly string[], line: number): void {
    this.#inOrder = false;
    const { key } = this.#dataset;
    this.#problems.add('order', this.#file, {
      line,
      column: key.join('+'),
      value: cells.slice(0, key.length).join(', '),
      message: 'rows are not sorted by key: this one belongs further up',
      mend: 'Run `npm run format`, or move the line.',
    });
  }
}

/** Order of rows by their first `width` cells, each by code unit: the same on every machine. */
export function compareKeys(a: readonly string[], b: readonly string[], width: number): number {
  for (let place = 0; place < width; place += 1) {
    const order = compare(a[place] ?? '', b[place] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function checkHeader(
  columns: readonly Column[],
  header: readonly string[],
  file: string,
  problems: Collector,
): boolean {
  const expected = columns.map((column) => column.name);
  let sound = true;
  const report = (column: string, message: string, mend: string) => {
    sound = false;
    problems.add('header', file, { line: 1, column, message, mend });
  };
  const seen = new Set(header);
  const known = new Set(expected);
  const missing = expected.filter((name) => !seen.has(name));
  for (const name of missing) report(name, 'column missing', `Put it back: ${expected.join(',')}`);
  for (const name of seen) {
    if (known.has(name)) continue;
    const near = nearest(name, missing);
    report(name, 'column not known', near ? `Write ${near}.` : 'Remove the column.');
  }
  if (seen.size < header.length) {
    // Each name is taken out once: the first that is gone already stands twice.
    report(
      header.find((name) => !seen.delete(name)) ?? '',
      'column stands twice',
      'Remove one of the two.',
    );
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
