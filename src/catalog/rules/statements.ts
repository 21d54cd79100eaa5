import { columnsOf } from '../../datasets/dataset.ts';
import type { Table } from '../table.ts';

/** Rows that state the same thing: equal in the key columns before `source_id`; end is exclusive. */
export interface Group {
  readonly start: number;
  readonly end: number;
}

/** Key columns that name what is stated; empty where rows are no statements by a source. */
export function subjectColumns({ dataset }: Table): readonly string[] {
  return dataset.key.slice(0, Math.max(0, dataset.key.indexOf('source_id')));
}

/** Columns that hold what is measured: numbers outside of the key. */
export function measureColumns({ dataset }: Table): readonly string[] {
  return columnsOf(dataset)
    .filter(({ kind, name }) => kind.endsWith('number') && !dataset.key.includes(name))
    .map(({ name }) => name)
    .filter((name) => !/_rounded_to_|^(latitude|longitude|rank)$/.test(name));
}

/** Groups of statements on one thing. Rows are sorted by key, so a group is a run. */
export function* groupsOf(table: Table): Generator<Group> {
  const columns = subjectColumns(table).map((name) => table.values(name));
  if (columns.length === 0) return;
  let start = 0;
  for (let row = 1; row <= table.size; row += 1) {
    if (row < table.size && columns.every((values) => values[row] === values[row - 1])) continue;
    yield { start, end: row };
    start = row;
  }
}
