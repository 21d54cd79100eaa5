import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datasets } from '../datasets/all.ts';
import type { Dataset, RowOf } from '../datasets/dataset.ts';
import { readCells } from './cells.ts';
import { CatalogError, type Problem, sortProblems } from './problem.ts';
import { nearest, readRows, type Table } from './rows.ts';
import { checkWhole } from './whole.ts';

/** All data, checked and read-only. The only way to get at it is `loadCatalog`. */
export interface Catalog {
  /** Rows of a dataset in file order. */
  rows<D extends Dataset>(dataset: D): readonly RowOf<D>[];
  /** The row whose single-column key is `key`. */
  find<D extends Dataset>(dataset: D, key: string): RowOf<D> | undefined;
  /** Warnings that do not keep the site from being built. */
  readonly warnings: readonly Problem[];
}

/**
 * Reads and checks every dataset below `folder`.
 * Throws a `CatalogError` with all problems at once if any of them is an error.
 */
export async function loadCatalog(folder: string): Promise<Catalog> {
  const { tables, problems } = await readTables(folder);
  if (problems.some(({ severity }) => severity === 'error')) throw new CatalogError(problems);
  return makeCatalog(tables, problems);
}

/** All tables that could be read, and every problem found, sorted by file and line. */
export async function readTables(folder: string) {
  const tables = new Map<string, Table>();
  const problems: Problem[] = await strayFiles(folder);
  for (const dataset of datasets) {
    const file = `data/${dataset.file}`;
    const bytes = await readFile(join(folder, dataset.file)).catch(() => null);
    if (!bytes) {
      problems.push(missingFile(file));
      continue;
    }
    const { table, problems: found } = readRows(dataset, file, readCells(file, bytes));
    tables.set(dataset.id, table);
    problems.push(...found);
  }
  problems.push(...checkWhole(tables));
  return { tables, problems: sortProblems(problems) };
}

function makeCatalog(tables: ReadonlyMap<string, Table>, warnings: readonly Problem[]): Catalog {
  const indexes = new Map<string, ReadonlyMap<string, unknown>>();
  const rows = <D extends Dataset>(dataset: D): readonly RowOf<D>[] => {
    const table = tables.get(dataset.id);
    if (table?.dataset !== dataset)
      throw new Error(`${dataset.id} is not listed in src/datasets/all.ts`);
    // The rows were read by the schema of this very definition, so they have its type.
    return table.rows as readonly unknown[] as readonly RowOf<D>[];
  };
  const find = <D extends Dataset>(dataset: D, key: string): RowOf<D> | undefined => {
    const [column = ''] = dataset.key;
    const index =
      indexes.get(dataset.id) ??
      new Map(tables.get(dataset.id)?.rows.map((row, place) => [String(row[column]), place]));
    indexes.set(dataset.id, index);
    const place = index.get(key);
    return typeof place === 'number' ? rows(dataset)[place] : undefined;
  };
  return { rows, find, warnings };
}

const missingFile = (file: string): Problem => ({
  severity: 'error',
  file,
  line: 0,
  column: null,
  value: null,
  rule: 'file',
  message: 'the file is missing',
  mend: 'Put it back, or take its dataset out of src/datasets/all.ts.',
});

/** CSV files below the folder that no dataset reads: most often a misspelt name. */
async function strayFiles(folder: string): Promise<Problem[]> {
  const known = datasets.map(({ file }) => file);
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries
    .map((entry) => entry.replaceAll('\\', '/'))
    .filter((entry) => entry.endsWith('.csv') && !known.includes(entry))
    .map((entry) => {
      const near = nearest(entry, known);
      return {
        severity: 'error',
        file: `data/${entry}`,
        line: 0,
        column: null,
        value: null,
        rule: 'file',
        message: 'no dataset reads this file',
        mend: near
          ? `Rename it to data/${near}.`
          : 'Remove it, or define its dataset in src/datasets/.',
      };
    });
}
