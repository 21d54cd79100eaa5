import type { Catalog } from '../catalog/catalog.ts';
import { absoluteUrl } from '../config.ts';
import { type Column, columnsOf, type Dataset, type RowOf } from '../datasets/dataset.ts';
import { t } from '../i18n/index.ts';
import { type Extract, extractOf } from '../indicators/extract.ts';
import { datasetPath } from '../links.ts';
import type { Collection } from './collection.ts';
import { toCsv } from './csv.ts';
import { licenceUrl, writeJson } from './json.ts';

/** What is said of a place or an operation, one cell a line. */
interface Line {
  /** Dataset that holds the row. */
  readonly dataset: string;
  /** Key of the row without its source: `year=2025;state=US-OH`. */
  readonly key: string;
  readonly column: string;
  readonly value: unknown;
  readonly unit: string | null;
  readonly source_ids: readonly string[];
  readonly locator: string | null;
  readonly status: string | null;
  readonly note: string | null;
}

/** Columns that tell of the row, not of its subject: they stand beside every value. */
const annotations = ['source_id', 'source_ids', 'locator', 'status', 'note'];

/** Columns of an extract, in their order. */
export const extractColumns = [
  'dataset',
  'key',
  'column',
  'value',
  'unit',
  'source_ids',
  'locator',
  'status',
  'note',
] as const;

/**
 * All rows about a state, a country or an operation as one long CSV: a line for each cell, with the
 * documents it rests on. An empty value means not reported.
 */
export function extractCsv(catalog: Catalog, subject: Dataset, id: string): string {
  const lines = linesOf(extractOf(catalog, subject, id));
  return toCsv([
    extractColumns,
    ...lines.map((line) => extractColumns.map((name) => textOf(line[name]))),
  ]);
}

/** The same as JSON, with numbers as numbers, and `null` for not reported. */
export function extractJson(
  { catalog, version }: Collection,
  subject: Dataset,
  id: string,
  page: string,
): string {
  const extracts = extractOf(catalog, subject, id);
  return writeJson({
    id,
    page: absoluteUrl(page),
    version,
    licence: licenceUrl,
    columns: extractColumns.map((name) => ({
      name,
      description: t.downloads.extractColumns[name],
    })),
    datasets: extracts.map(({ dataset }) => ({
      id: dataset.id,
      title: dataset.title,
      page: absoluteUrl(datasetPath(dataset.id)),
    })),
    rows: linesOf(extracts),
  });
}

function linesOf(extracts: readonly Extract[]): readonly Line[] {
  return extracts.flatMap(({ dataset, rows }) => {
    const columns = columnsOf(dataset);
    return rows.flatMap((row) => rowLines(dataset, columns, row));
  });
}

function rowLines(
  dataset: Dataset,
  columns: readonly Column[],
  row: RowOf<Dataset>,
): readonly Line[] {
  const key = columns.filter(({ name }) => dataset.key.includes(name) && name !== 'source_id');
  const rest = columns.filter(
    ({ name }) => !dataset.key.includes(name) && !annotations.includes(name),
  );
  const shared = {
    dataset: dataset.id,
    key: key.map(({ name, schema }) => `${name}=${schema.encode(row[name])}`).join(';'),
    source_ids: sourcesOf(row),
    locator: textIn(row.locator),
    status: textIn(row.status),
    note: textIn(row.note),
  };
  // A row that is all key says something too: that the one is named for the other.
  return (rest.length > 0 ? rest : key.slice(-1)).map((column) => ({
    dataset: shared.dataset,
    key: shared.key,
    column: column.name,
    value: row[column.name],
    unit: unitOf(column, row),
    source_ids: shared.source_ids,
    locator: shared.locator,
    status: shared.status,
    note: shared.note,
  }));
}

/** The unit of the column, or the one that the row names beside its number. */
function unitOf({ kind, unit }: Column, row: RowOf<Dataset>): string | null {
  if (unit !== undefined) return unit;
  return kind.endsWith('number') ? (textIn(row.unit) ?? textIn(row.currency)) : null;
}

function sourcesOf(row: RowOf<Dataset>): readonly string[] {
  if (Array.isArray(row.source_ids)) return row.source_ids.map(String);
  return typeof row.source_id === 'string' ? [row.source_id] : [];
}

const textIn = (cell: unknown) => (typeof cell === 'string' ? cell : null);

function textOf(cell: unknown): string {
  return Array.isArray(cell) ? cell.join(';') : String(cell ?? '');
}

/** What an extract is about, its name and the path of its page. */
export interface Extracted {
  readonly subject: Dataset;
  readonly id: string;
  readonly name: string;
  readonly page: string;
}
