import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import {
  cellMarksOf,
  type DatasetFingerprints,
  type Fingerprint,
  type Fingerprints,
  keyMarkOf,
  keyTextOf,
  rowMarkOf,
  textReader,
} from './fingerprints.ts';
import type { Table } from './table.ts';

/** A released row that is no longer as it was released. */
export interface ChangedRow {
  readonly dataset: Dataset;
  readonly line: number;
  /** The cells of the key, joined by slashes. */
  readonly key: string;
  /** What the row holds now, by column, as far as its columns were released. */
  readonly cells: ReadonlyMap<string, string>;
  /** Columns that are told to differ: none where only the row as a whole can be told to. */
  readonly columns: readonly string[];
}

/** Released rows that are gone; what they were, only the release can tell. */
export interface GoneRows {
  readonly dataset: Dataset;
  /** The marks of their keys. */
  readonly keys: readonly string[];
}

/** What became of released rows since. */
export interface Since {
  readonly changed: readonly ChangedRow[];
  readonly gone: readonly GoneRows[];
}

/** Compares tables with the fingerprints of the last release. Rows that are new are let through. */
export function compareWithRelease(tables: Iterable<Table>, released: Fingerprints): Since {
  const changed: ChangedRow[] = [];
  const gone: GoneRows[] = [];
  for (const table of tables) {
    const before = released.get(table.dataset.id);
    if (!before) continue;
    const left = compareTable(table, before, changed);
    // A row that could not be read is not gone.
    if (left.length > 0 && table.whole) gone.push({ dataset: table.dataset, keys: left });
  }
  return { changed, gone };
}

/** Adds the rows that changed, and gives the marks of the keys that are gone. */
function compareTable(table: Table, { rows, width }: DatasetFingerprints, changed: ChangedRow[]) {
  const { dataset } = table;
  const left = Map.groupBy(rows, ({ key }) => key);
  const read = textReader(table);
  for (let row = 0; row < table.size; row += 1) {
    const texts = read(row);
    const key = keyTextOf(dataset, texts);
    const old = left.get(keyMarkOf(key))?.shift();
    if (!old || old.row === rowMarkOf(texts, width)) continue;
    const found = changedRow(table, row, key, texts.slice(0, width), old);
    const isFollowing = (column: string) => dataset.follows.includes(column);
    if (found.columns.length === 0 || !found.columns.every(isFollowing)) changed.push(found);
  }
  return [...left.values()].flatMap((group) => group.map(({ key }) => key));
}

function changedRow(
  table: Table,
  row: number,
  key: string,
  texts: readonly string[],
  old: Fingerprint,
): ChangedRow {
  const { dataset } = table;
  const names = columnsOf(dataset).map(({ name }) => name);
  const behind = names.slice(dataset.key.length, texts.length);
  const now = cellMarksOf(dataset, texts, texts.length);
  return {
    dataset,
    line: table.line(row),
    key,
    cells: new Map(texts.map((text, at) => [names[at] ?? '', text])),
    columns: behind.filter((_, at) => (now[at] ?? '.') !== (old.cells[at] ?? '.')),
  };
}
