import type { Catalog } from '../catalog/catalog.ts';
import { nearest } from '../catalog/nearest.ts';
import { datasets } from '../datasets/all.ts';
import type { Dataset, RowOf } from '../datasets/dataset.ts';
import { sources } from '../datasets/sources.ts';
import { Refusal, UsageError } from './command.ts';

/** One row in which a document states something. */
export interface Printing {
  readonly source_id: string;
  readonly status: string | null;
  readonly row: RowOf<Dataset>;
  /** Key cells that tell several printings of one document apart. */
  readonly place: string;
}

/** One thing that documents make statements on, with all of them in file order. */
export interface Thing {
  readonly key: readonly string[];
  readonly printings: readonly Printing[];
}

/** Datasets whose rows are statements of one document each. */
export const statementDatasets = datasets.filter(
  ({ references }) => references.source_id === sources.id,
);

/** The columns that say what a row is about. */
export function subjectOf({ key }: Dataset): readonly string[] {
  const end = key.indexOf('source_id');
  return end === -1 ? key : key.slice(0, end);
}

/**
 * The things whose key begins with the given cells, in file order.
 * Throws a `Refusal` that names the nearest cell where there is none.
 */
export function thingsWith(
  catalog: Catalog,
  dataset: Dataset,
  cells: readonly string[],
): readonly Thing[] {
  const subject = subjectOf(dataset);
  if (cells.length > subject.length)
    throw new UsageError(
      `"${cells[subject.length]}"  one cell too many. Expected ${subject.join(', ')}.`,
    );
  let rows = catalog.rows(dataset);
  for (const [index, cell] of cells.entries()) {
    const column = subject[index] ?? '';
    const fitting = rows.filter((row) => textOf(row, column) === cell);
    if (fitting.length === 0) throw unknownCell(dataset, subject, cells, index, rows);
    rows = fitting;
  }
  const groups = Map.groupBy(rows, (row) =>
    JSON.stringify(subject.map((name) => textOf(row, name))),
  );
  return [...groups.values()].map((group) => ({
    key: subject.map((name) => (group[0] ? textOf(group[0], name) : '')),
    printings: group.map((row) => printingOf(dataset, row)),
  }));
}

function printingOf({ key }: Dataset, row: RowOf<Dataset>): Printing {
  const after = key.slice(key.indexOf('source_id') + 1);
  const { status } = row;
  return {
    source_id: textOf(row, 'source_id'),
    status: typeof status === 'string' ? status : null,
    row,
    place: key.includes('source_id') ? after.map((name) => textOf(row, name)).join(', ') : '',
  };
}

/** Text of a cell of a row: empty where nothing is reported. */
export function textOf(row: RowOf<Dataset>, column: string): string {
  const value = Object.entries(row).find(([name]) => name === column)?.[1] ?? '';
  return Array.isArray(value) ? value.join(';') : String(value);
}

const mostNamed = 12;

function unknownCell(
  { id }: Dataset,
  subject: readonly string[],
  cells: readonly string[],
  index: number,
  rows: readonly RowOf<Dataset>[],
): Refusal {
  const [cell = '', column = ''] = [cells[index], subject[index]];
  const known = [...new Set(rows.map((row) => textOf(row, column)))].sort();
  const near = nearest(cell, known);
  const some = known.slice(0, mostNamed).map((text) => text || '""');
  const more = known.length > mostNamed ? `, ... (${known.length} in all)` : '';
  const before = index === 0 ? id : [id, ...cells.slice(0, index)].join(' ');
  const fix = near ? `Write ${near}.` : `Write one of ${some.join(', ')}${more}.`;
  return new Refusal(`"${cell}"  no such ${column} in ${before}. ${fix}`);
}
