import { datasets } from '../datasets/all.ts';
import { type Column, columnsOf, type Dataset } from '../datasets/dataset.ts';
import { compare } from '../order/compare.ts';
import { type Receiver, readCells } from './cells.ts';
import type { Collector } from './collector.ts';
import { checkHeader } from './header.ts';
import { isJsonFile, readJsonCells } from './json-cells.ts';
import { faultOfLayout } from './layout.ts';
import { columnReader, faultOf } from './read-column.ts';
import { faultOfRow } from './row-form.ts';

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
  const columns = columnsOf(dataset);
  const isJson = isJsonFile(dataset.file);
  const fault = isJson ? null : faultOfLayout(columns, bytes, datasets);
  if (fault) {
    const { rule, ...found } = fault;
    problems.add(rule, file, found);
    return reader.table(false);
  }
  const receiver: Receiver = {
    header: (cells) => reader.header(cells),
    row: (cells, line, lines) => reader.row(cells, line, lines),
  };
  const names = columns.map(({ name }) => name);
  const whole = isJson
    ? readJsonCells(file, bytes, problems, receiver, names)
    : readCells(file, bytes, problems, receiver);
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
  #highest: readonly string[] | undefined;
  #disorder: Disorder | undefined;

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

  row(cells: readonly string[], line: number, lines?: readonly number[]): void {
    if (!this.#sound) return;
    if (cells.length !== this.#columns.length || this.#mayBeNoRow(cells)) {
      const fault = faultOfRow(cells, this.#columns);
      if (fault) {
        this.#whole = false;
        this.#problems.add('cells', this.#file, { line, ...fault });
        return;
      }
    }
    let sound = true;
    for (let index = 0; index < cells.length; index += 1) {
      const value = this.#read[index]?.(cells[index] ?? '');
      if (value === undefined) {
        sound = false;
        this.#reportCell(index, cells[index] ?? '', lines?.[index] ?? line);
      }
      this.#values[index]?.push(value);
    }
    if (sound) this.#keep(cells, line);
    else this.#drop();
  }

  /** A row whose first cells are empty or column names is looked at as a whole. */
  #mayBeNoRow([first = '', second = '']: readonly string[]): boolean {
    return first === '' || second === '' || first.toLowerCase() === this.#columns[0]?.name;
  }

  /** The table of all sound rows. `whole` tells whether the form of the file was sound too. */
  table(whole: boolean): Table {
    if (this.#disorder) this.#reportOrder(this.#disorder);
    const isRead = whole && this.#sound && this.#whole;
    // Before the first release nothing has changed.
    const isEmpty = isRead && this.#lines.length === 0 && !this.#dataset.isAboutRecord;
    if (isEmpty) this.#reportEmpty();
    const named = this.#columns.map(
      ({ name }, index) => [name, this.#values[index] ?? []] as const,
    );
    return new Table(this.#dataset, this.#file, new Map(named), this.#lines, {
      whole: isRead && !isEmpty,
      strictlyOrdered: this.#strictlyOrdered,
    });
  }

  #keep(cells: readonly string[], line: number): void {
    this.#lines.push(line);
    const order = this.#before ? compareKeys(this.#before, cells, this.#dataset.key.length) : -1;
    if (this.#highest || order > 0) this.#noteOrder(cells, line);
    this.#before = cells;
    if (order < 0) return;
    this.#strictlyOrdered = false;
  }

  /** Once a row is out of order, those after it are compared with the highest key so far. */
  #noteOrder(cells: readonly string[], line: number): void {
    const highest = this.#highest ?? this.#before ?? cells;
    const isBehind = compareKeys(highest, cells, this.#dataset.key.length) > 0;
    this.#highest = isBehind ? highest : cells;
    if (!isBehind) return;
    const { cells: first, line: at, count } = this.#disorder ?? { cells, line, count: 0 };
    this.#disorder = { cells: first, line: at, count: count + 1 };
  }

  #drop(): void {
    this.#whole = false;
    for (const values of this.#values) values.pop();
  }

  #reportCell(index: number, text: string, line: number): void {
    const column = this.#columns[index];
    const fault = column && faultOf(column, text);
    if (!fault) return;
    const { rule, ...words } = fault;
    this.#problems.add(rule, this.#file, { line, column: column.name, value: text, ...words });
  }

  /** One message for a file, however many rows are out of order. */
  #reportOrder({ cells, line, count }: Disorder): void {
    const { key } = this.#dataset;
    const width = key.length;
    const after = this.#lines.findLast(
      (_, row) => line > this.line(row) && compareKeys(this.#keyOf(row), cells, width) <= 0,
    );
    const more = count === 1 ? '' : `, and ${count - 1} more are not in their place`;
    this.#problems.add('order', this.#file, {
      line,
      column: key.join('+'),
      value: cells.slice(0, width).join(', '),
      message: `rows are not sorted by key: this one belongs ${after === undefined ? 'on line 2' : `after line ${after}`}${more}`,
      fix: 'Run `npm run format`, or move the line.',
    });
  }

  #reportEmpty(): void {
    this.#problems.add('cells', this.#file, {
      line: 1,
      message: 'the file has column names and no rows',
      fix: `Put its rows back: git checkout -- ${this.#file}.`,
    });
  }

  line(row: number): number {
    return this.#lines[row] ?? 0;
  }

  #keyOf(row: number): readonly string[] {
    return this.#dataset.key.map((_, index) => {
      const value = this.#values[index]?.[row];
      return Array.isArray(value) ? value.join(';') : String(value ?? '');
    });
  }
}

interface Disorder {
  /** The first row that belongs further up. */
  readonly cells: readonly string[];
  readonly line: number;
  /** How many rows do. */
  readonly count: number;
}

/** Order of rows by their first `width` cells, each by code unit: the same on every machine. */
export function compareKeys(a: readonly string[], b: readonly string[], width: number): number {
  for (let index = 0; index < width; index += 1) {
    const order = compare(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
