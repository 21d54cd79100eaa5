import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import { columnsOf, type Dataset, type RowOf } from '../datasets/dataset.ts';
import { operations } from '../datasets/operations.ts';
import { sources } from '../datasets/sources.ts';
import { states } from '../datasets/states.ts';
import { asWritten, f, t } from '../i18n/index.ts';
import type { DatasetChanges } from '../indicators/releases.ts';
import { withdrawnFrom } from '../indicators/withdrawn.ts';
import { operationPath, rowPath, sourcePath, statePath } from '../links.ts';
import { once } from '../order/once.ts';
import { columnWords } from './dataset-words.ts';

/** Longer texts are cut where they are listed; the CSV has them whole. */
const longestShown = 240;

/** What became of the dataset itself, and counts of the rows that a release touched. */
export function summaryOf({ rows, dataset }: DatasetChanges): string {
  const countOf = (change: string) =>
    rows
      .filter((row) => row.change === change && (row.key !== null || row.counted !== null))
      .reduce((sum, { counted }) => sum + (counted ?? 1), 0);
  const whole = rows.filter(({ key }) => key === null);
  const published = whole.find(({ change }) => change === 'published') ?? null;
  return t.changes.summary({
    published: published && { ...published, note: published.note && asWritten(published.note) },
    columns: whole.flatMap(({ change, cells }) =>
      change === 'published' ? [] : cells.map(({ column }) => columnTitle(dataset, column)),
    ),
    added: countOf('added'),
    removed: countOf('removed'),
    changed: countOf('changed'),
  });
}

/** The rows that are counted by year or document, in words: `2023: 1,200 rows; 2024: 1,734 rows`. */
export function countedRows({ rows }: DatasetChanges): string {
  return t.changes.counted(
    rows.flatMap(({ key, counted }) =>
      key === null || counted === null ? [] : [{ key, counted }],
    ),
  );
}

export function columnTitle(dataset: Dataset, name: string | null): string {
  const column = columnsOf(dataset).find((candidate) => candidate.name === name);
  return column ? columnWords(dataset, column).title : (name ?? '');
}

/** A cell as readers see it: numbers with separators, long texts cut, an empty cell named. */
export function shownValue(dataset: Dataset, name: string | null, text: string | null): string {
  if (text === null) return t.changes.empty;
  const column = columnsOf(dataset).find((candidate) => candidate.name === name);
  const read = column?.schema.safeDecode(text);
  if (column?.unit && read?.success && typeof read.data === 'number') return f.number(read.data);
  return asWritten(text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);
}

/** Where a row is shown: its own page, or its line on the page of its document; null if it has neither. */
export function rowAddress(catalog: Catalog, dataset: Dataset, key: string): string | null {
  const row = indexes(catalog)(dataset).get(key);
  // What is gone keeps its page, which says why.
  if (!row && !withdrawnFrom(catalog, dataset).has(key)) return null;
  if (dataset.id === states.id) return statePath(key);
  if (dataset.id === operations.id) return operationPath(key);
  if (dataset.id === sources.id) return sourcePath(key);
  if (!row) return null;
  const columns = Object.keys(dataset.references).filter(
    (column) => dataset.references[column] === sources.id,
  );
  const [document] = columns.flatMap((column) => {
    const cell = row[column];
    return Array.isArray(cell) ? cell.map(String) : typeof cell === 'string' ? [cell] : [];
  });
  return document === undefined ? null : rowPath(catalog, dataset, row, document);
}

const indexes = perCatalog((catalog) =>
  once(
    (dataset: Dataset): ReadonlyMap<string, RowOf<Dataset>> =>
      new Map(
        catalog
          .rows(dataset)
          .map((row) => [dataset.key.map((column) => String(row[column] ?? '')).join('/'), row]),
      ),
  ),
);
