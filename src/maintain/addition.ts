import { nearest } from '../catalog/nearest.ts';
import type { Problem } from '../catalog/problem.ts';
import { faultOf } from '../catalog/read-column.ts';
import type { Table } from '../catalog/table.ts';
import type { Tables } from '../catalog/whole.ts';
import { type Column, columnsOf, type Dataset } from '../datasets/dataset.ts';

/** A row to be added: its cells by column, as text in canonical form. */
export interface Addition {
  readonly dataset: Dataset;
  readonly cells: ReadonlyMap<string, string>;
}

/** Everything wrong with a new row: its cells, the rows they name, its key. */
export function faultsOfRow(addition: Addition, tables: Tables): readonly Problem[] {
  const { dataset, cells } = addition;
  const faults = columnsOf(dataset).flatMap(
    (column) => faultOfCell(dataset, column, cells.get(column.name) ?? '', tables) ?? [],
  );
  const twin = faultOfKey(addition, tables);
  return twin ? [...faults, twin] : faults;
}

/** What is wrong with one cell of a new row; null where it fits and names rows that exist. */
function faultOfCell(
  dataset: Dataset,
  column: Column,
  text: string,
  tables: Tables,
): Problem | null {
  const fault = faultOf(column, text);
  if (!fault) return danglingIn(dataset, column, text, tables);
  const value = fault.rule === 'required' ? null : text;
  return { ...problemOf(dataset, column.name, value), ...fault };
}

function danglingIn(
  dataset: Dataset,
  column: Column,
  text: string,
  tables: Tables,
): Problem | null {
  const target = dataset.references[column.name];
  if (target === undefined || text === '') return null;
  const known = idsOf(target, tables);
  const named = column.schema.decode(text);
  const id = (Array.isArray(named) ? named.map(String) : [text]).find((name) => !known.has(name));
  if (id === undefined) return null;
  const near = nearest(id, known);
  return {
    ...problemOf(dataset, column.name, id),
    rule: 'reference',
    message: `no such row in the dataset ${target}`,
    fix: near
      ? `Write ${near}, or add the row there first.`
      : `Add it with \`npm run add -- ${target}\` first.`,
  };
}

/** A row of the file that has this key already. */
function faultOfKey({ dataset, cells }: Addition, tables: Tables): Problem | null {
  const key = dataset.key.map((column) => cells.get(column) ?? '');
  const column = dataset.key.join('+');
  const value = key.join(', ');
  const line = lineWithKey(tables.get(dataset.id), key);
  if (line === undefined) return null;
  return {
    ...problemOf(dataset, column, value),
    rule: 'duplicate-key',
    message: `line ${line} has this key already`,
    fix: 'Correct the key, or edit that row.',
  };
}

function lineWithKey(table: Table | undefined, key: readonly string[]): number | undefined {
  if (!table) return undefined;
  const columns = table.dataset.key.map((column) => table.values(column));
  for (let row = 0; row < table.size; row += 1) {
    if (columns.every((values, index) => String(values[row] ?? '') === key[index]))
      return table.line(row);
  }
  return undefined;
}

/** Ids that a dataset has. */
function idsOf(datasetId: string, tables: Tables): ReadonlySet<string> {
  const table = tables.get(datasetId);
  const [column = ''] = table?.dataset.key ?? [];
  return new Set(table?.values(column).map(String));
}

const problemOf = (dataset: Dataset, column: string, value: string | null) => ({
  severity: 'error' as const,
  file: `data/${dataset.file}`,
  line: 0,
  column,
  value,
});
