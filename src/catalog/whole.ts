import type { Collector } from './collector.ts';
import { nearest } from './nearest.ts';
import { compare } from './problem.ts';
import type { Table } from './table.ts';

export type Tables = ReadonlyMap<string, Table>;

/** Problems that no single row shows: keys that stand twice, order, references to nothing. */
export function checkWhole(tables: Tables, problems: Collector): void {
  for (const table of tables.values()) {
    // Rows in strict order cannot hold a key twice.
    if (!checkOrder(table, problems)) checkKeys(table, problems);
    for (const [column, target] of Object.entries(table.dataset.references)) {
      const known = tables.get(target);
      // Rows that could not be read are no reason to call every reference to them wrong.
      if (known?.whole) checkReference(table, column, known, problems);
    }
  }
}

const keyTexts = ({ dataset }: Table, cells: readonly string[]) =>
  cells.slice(0, dataset.key.length);

function checkKeys(table: Table, problems: Collector): void {
  const seen = new Map<string, number>();
  for (const [row, cells] of table.cells.entries()) {
    const value = keyTexts(table, cells).join(', ');
    const line = table.line(row);
    const before = seen.get(value);
    if (before === undefined) {
      seen.set(value, line);
      continue;
    }
    const column = table.dataset.key.join('+');
    const message = `the same key as line ${before}`;
    const mend = 'Remove one of the two lines, or correct its key.';
    problems.add('duplicate-key', table.file, { line, column, value, message, mend });
  }
}

/** True where every row is above the next; reports the first that is not, since the others repeat it. */
function checkOrder(table: Table, problems: Collector): boolean {
  const { cells, dataset } = table;
  const width = dataset.key.length;
  let strict = true;
  for (let row = 1; row < cells.length; row += 1) {
    const order = compareKeys(cells[row - 1] ?? [], cells[row] ?? [], width);
    if (order < 0) continue;
    strict = false;
    if (order === 0) continue;
    problems.add('order', table.file, {
      line: table.line(row),
      column: dataset.key.join('+'),
      value: keyTexts(table, cells[row] ?? []).join(', '),
      message: 'rows are not sorted by key: this one belongs further up',
      mend: 'Run `npm run format`, or move the line.',
    });
    return false;
  }
  return strict;
}

/** Order of rows by their first `width` cells, each by code unit: the same on every machine. */
export function compareKeys(a: readonly string[], b: readonly string[], width: number): number {
  for (let place = 0; place < width; place += 1) {
    const order = compare(a[place] ?? '', b[place] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function checkReference(table: Table, column: string, target: Table, problems: Collector): void {
  const ids = new Set(target.cells.map(([id = '']) => id));
  const values = table.values(column);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    if (typeof value === 'string') {
      if (!ids.has(value)) reportDangling(table, row, column, value, target, ids, problems);
    } else if (Array.isArray(value)) {
      for (const id of value.map(String)) {
        if (!ids.has(id)) reportDangling(table, row, column, id, target, ids, problems);
      }
    }
  }
}

function reportDangling(
  table: Table,
  row: number,
  column: string,
  value: string,
  target: Table,
  ids: ReadonlySet<string>,
  problems: Collector,
): void {
  const near = nearest(value, ids);
  problems.add('reference', table.file, {
    line: table.line(row),
    column,
    value,
    message: `no such row in ${target.file}`,
    mend: near ? `Write ${near}, or add the row there.` : 'Add the row there first.',
  });
}
