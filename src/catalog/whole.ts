import type { Collector } from './collector.ts';
import { nearest } from './nearest.ts';
import type { Table } from './table.ts';

export type Tables = ReadonlyMap<string, Table>;

/** Problems that no single row shows: keys that stand twice, references to nothing. */
export function checkWhole(tables: Tables, problems: Collector): void {
  for (const table of tables.values()) {
    if (!table.strictlyOrdered) checkKeys(table, problems);
    for (const [column, target] of Object.entries(table.dataset.references)) {
      const known = tables.get(target);
      // Rows that could not be read are no reason to call every reference to them wrong.
      if (known?.whole) checkReference(table, column, known, problems);
    }
  }
}

function checkKeys(table: Table, problems: Collector): void {
  const { key } = table.dataset;
  const columns = key.map((column) => table.values(column));
  const seen = new Map<string, number>();
  for (let row = 0; row < table.size; row += 1) {
    const value = columns.map((values) => values[row] ?? '').join(', ');
    const line = table.line(row);
    const before = seen.get(value);
    if (before === undefined) {
      seen.set(value, line);
      continue;
    }
    const message = `the same key as line ${before}`;
    const fix = 'Remove one of the two lines, or correct its key.';
    problems.add('duplicate-key', table.file, {
      line,
      column: key.join('+'),
      value,
      message,
      fix,
    });
  }
}

function checkReference(table: Table, column: string, target: Table, problems: Collector): void {
  const [keyColumn = ''] = target.dataset.key;
  const ids = new Set(target.values(keyColumn).map(String));
  const values = table.values(column);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    // In a sorted file the same id often stands in many rows on end.
    if (value === values[row - 1]) continue;
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
    fix: near ? `Write ${near}, or add the row there.` : 'Add the row there first.',
  });
}
