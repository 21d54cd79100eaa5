import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { dateOfVersion } from '../catalog/version.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { t } from '../i18n/index.ts';
import { fullCitation, workOf } from './citation.ts';
import type { Collection } from './collection.ts';
import { typedColumnsOf } from './column-types.ts';
import { licenceUrl } from './json.ts';
import {
  bestViewOf,
  createBestView,
  createIndex,
  createTable,
  hasBestView,
  quoted,
  tableOf,
} from './sqlite-schema.ts';

const w = t.downloads.database;

/**
 * The datasets as one SQLite database: a table for each, with its key and references; for each that
 * holds statements, a view with one row a fact; and the tables `about`, `datasets` and `columns`, which
 * say what all this is. NULL is not reported; lists are joined by semicolons. Same rows, same bytes,
 * by the same version of Node.
 */
export function database(collection: Collection, datasets: readonly Dataset[]): Uint8Array {
  const file = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    file.exec('BEGIN');
    for (const dataset of datasets) writeTable(file, collection, dataset);
    for (const dataset of datasets.filter(hasBestView)) file.exec(createBestView(dataset));
    writeWords(file, collection, datasets);
    file.exec('COMMIT');
    return file.serialize();
  } finally {
    file.close();
  }
}

function writeTable(file: DatabaseSync, { catalog }: Collection, dataset: Dataset): void {
  file.exec(createTable(dataset));
  const names = typedColumnsOf(dataset).map(({ name }) => name);
  const rows = catalog.rows(dataset).map((row) => names.map((name) => stored(row[name])));
  fill(file, tableOf(dataset.id), names, rows);
  const index = createIndex(dataset);
  if (index) file.exec(index);
}

function writeWords(
  file: DatabaseSync,
  collection: Collection,
  datasets: readonly Dataset[],
): void {
  file.exec('CREATE TABLE about (name TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL)');
  fill(
    file,
    'about',
    ['name', 'text'],
    [
      [w.title, t.home.title],
      [w.description, t.site.description],
      [w.version, collection.version],
      [w.date, dateOfVersion(collection.version)],
      [w.licence, `CC BY 4.0, ${licenceUrl}`],
      [w.cite, fullCitation(workOf(collection))],
      [w.sums, w.sumsText],
      [w.empty, w.emptyText],
    ],
  );
  file.exec(
    'CREATE TABLE datasets (dataset TEXT NOT NULL PRIMARY KEY, "table" TEXT NOT NULL, best_values TEXT, title TEXT NOT NULL, summary TEXT NOT NULL, statement TEXT NOT NULL, "rows" INTEGER NOT NULL)',
  );
  fill(
    file,
    'datasets',
    ['dataset', 'table', 'best_values', 'title', 'summary', 'statement', 'rows'],
    datasets.map((dataset) => [
      dataset.id,
      tableOf(dataset.id),
      hasBestView(dataset) ? bestViewOf(dataset.id) : null,
      dataset.title,
      dataset.summary,
      dataset.statement,
      collection.catalog.rows(dataset).length,
    ]),
  );
  file.exec(
    'CREATE TABLE columns ("table" TEXT NOT NULL, "column" TEXT NOT NULL, title TEXT NOT NULL, unit TEXT, description TEXT NOT NULL, PRIMARY KEY ("table", "column"))',
  );
  fill(
    file,
    'columns',
    ['table', 'column', 'title', 'unit', 'description'],
    datasets.flatMap((dataset) =>
      typedColumnsOf(dataset).map(({ name, title, unit, description }) => [
        tableOf(dataset.id),
        name,
        title,
        unit ?? null,
        description,
      ]),
    ),
  );
}

function fill(
  file: DatabaseSync,
  table: string,
  names: readonly string[],
  rows: readonly (readonly SQLInputValue[])[],
): void {
  const insert = file.prepare(
    `INSERT INTO ${quoted(table)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  for (const row of rows) insert.run(...row);
}

function stored(cell: unknown): SQLInputValue {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return cell;
  return Array.isArray(cell) ? cell.join(';') : String(cell);
}
