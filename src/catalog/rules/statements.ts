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

/** Where the groups of a table start: several rules and measures ask for them. */
const knownStarts = new WeakMap<Table, readonly number[]>();

/** Groups of statements on one thing. Rows are sorted by key, so a group is a run. */
export function* groupsOf(table: Table): Generator<Group> {
  const starts = knownStarts.get(table) ?? startsOf(table);
  knownStarts.set(table, starts);
  for (let index = 0; index < starts.length; index += 1) {
    yield { start: starts[index] ?? 0, end: starts[index + 1] ?? table.size };
  }
}

function startsOf(table: Table): readonly number[] {
  const columns = subjectColumns(table).map((name) => table.values(name));
  const starts: number[] = [];
  if (columns.length === 0) return starts;
  for (let row = 0; row < table.size; row += 1) {
    if (row === 0 || columns.some((values) => values[row] !== values[row - 1])) starts.push(row);
  }
  return starts;
}
