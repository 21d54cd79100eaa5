import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datasets } from '../datasets/all.ts';
import { changes } from '../datasets/changes.ts';
import { type Catalog, makeCatalog } from './catalog.ts';
import { Collector } from './collector.ts';
import { nearest } from './nearest.ts';
import { CatalogError } from './problem.ts';
import { rules } from './rules/all.ts';
import { runRules } from './rules/rule.ts';
import { readTable, type Table } from './table.ts';
import { checkVersion } from './version.ts';
import { checkWhole } from './whole.ts';

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
  const problems = new Collector();
  await checkStrayFiles(folder, problems);
  for (const dataset of datasets) {
    const file = `data/${dataset.file}`;
    const bytes = await readFile(join(folder, dataset.file)).catch(() => null);
    if (!bytes) {
      const mend = 'Put it back, or take its dataset out of src/datasets/all.ts.';
      problems.add('file', file, { line: 0, message: 'the file is missing', mend });
      continue;
    }
    tables.set(dataset.id, readTable(dataset, file, bytes, problems));
  }
  checkVersion(folder, tables.get(changes.id), problems);
  checkWhole(tables, problems);
  runRules(rules, { tables, ...makeCatalog(tables, []) }, problems);
  return { tables, problems: problems.list() };
}

/** CSV files below the folder that no dataset reads: most often a misspelt name. */
async function checkStrayFiles(folder: string, problems: Collector): Promise<void> {
  const known = datasets.map(({ file }) => file);
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  for (const entry of entries.map((path) => path.replaceAll('\\', '/'))) {
    if (!entry.endsWith('.csv') || known.includes(entry)) continue;
    const near = nearest(entry, known);
    problems.add('file', `data/${entry}`, {
      line: 0,
      message: 'no dataset reads this file',
      mend: near
        ? `Rename it to data/${near}.`
        : 'Remove it, or define its dataset in src/datasets/.',
    });
  }
}
