import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import { columnsOf, type Dataset, type RowOf } from '../datasets/dataset.ts';
import { operations } from '../datasets/operations.ts';
import { sources } from '../datasets/sources.ts';
import { states } from '../datasets/states.ts';
import { f, t } from '../i18n/index.ts';
import type { DatasetChanges, RowChange } from '../indicators/releases.ts';
import { withdrawnFrom } from '../indicators/withdrawn.ts';
import { operationPath, rowPath, sourcePath, statePath } from '../links.ts';
import { once } from '../order/once.ts';

/** Longer texts are cut where they are listed; the CSV has them whole. */
const longestShown = 240;

/** Counts of the rows that a release touched, or what became of the dataset itself. */
export function summaryOf({ rows, dataset }: DatasetChanges): string {
  const countOf = (change: string) =>
    rows
      .filter((row) => row.change === change && (row.key !== null || isCounted(row)))
      .reduce((sum, row) => sum + row.count, 0);
  const counts = t.changes.counts({
    added: countOf('added'),
    removed: countOf('removed'),
    changed: countOf('changed'),
  });
  const whole = rows.flatMap(({ change, key, cells, note }) => {
    if (key !== null) return [];
    if (change === 'published')
      return [[t.changes.published, shownNote(note)].filter(Boolean).join(': ')];
    return cells.map(({ column }) => t.changes.wholeColumn(columnTitle(dataset, column)));
  });
  return [...whole, counts].filter((part) => part !== '').join('. ');
}

/** True for rows that were added in such numbers that they are counted, not listed. */
const isCounted = ({ change, cells, note }: RowChange) =>
  change === 'added' && cells.length === 0 && note !== null;

/** The rows that are counted by year or document, in words: `2024: 1,734 rows`. */
export function countedRows({ rows }: DatasetChanges): readonly string[] {
  return rows
    .filter((row) => row.key !== null && isCounted(row))
    .map(({ key, note }) => `${key}: ${shownNote(note)}`);
}

export function columnTitle(dataset: Dataset, name: string | null): string {
  return columnsOf(dataset).find((column) => column.name === name)?.title ?? name ?? '';
}

/** A cell as readers see it: numbers with separators, long texts cut, an empty cell named. */
export function shownValue(dataset: Dataset, name: string | null, text: string | null): string {
  if (text === null) return t.changes.empty;
  const column = columnsOf(dataset).find((candidate) => candidate.name === name);
  const read = column?.schema.safeDecode(text);
  if (column?.unit && read?.success && typeof read.data === 'number') return f.number(read.data);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** A note as readers see it: the count of rows that a release writes, `3336 rows`, in words of the site. */
export function shownNote(note: string | null): string {
  const count = /^(\d+) rows?$/.exec(note ?? '')?.[1];
  return count === undefined ? (note ?? '') : t.data.rowCount(Number(count));
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
