import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import {
  cellMarksOf,
  type Fingerprint,
  type Fingerprints,
  fingerprintsFile,
  marksOf,
  readFingerprints,
  textReader,
} from './fingerprints.ts';
import type { Table } from './table.ts';

/** A released cell that is no longer as it was released. */
export interface ChangedCell {
  readonly dataset: Dataset;
  readonly line: number;
  /** The cells of the key. */
  readonly key: readonly string[];
  /** Null where only the row as a whole can be told to differ. */
  readonly column: string | null;
  readonly value: string | null;
}

/** Released rows that are gone; what they were, only the release can tell. */
export interface GoneRows {
  readonly dataset: Dataset;
  readonly fingerprints: readonly Fingerprint[];
}

export interface Lock {
  readonly changed: readonly ChangedCell[];
  readonly gone: readonly GoneRows[];
  /** True for rows that are as they were released. */
  readonly isReleased: (dataset: Dataset, line: number) => boolean;
}

/** The fingerprints of the last release: null where there are none, `damaged` where they cannot be read. */
export async function readLock(folder: string): Promise<Fingerprints | 'damaged' | null> {
  const text = await readFile(join(folder, fingerprintsFile), 'utf8').catch(() => null);
  return text === null ? null : (readFingerprints(text) ?? 'damaged');
}

/**
 * Compares the tables with the fingerprints of the last release. `isWhole` tells of files that are
 * as released to the byte: they need no second look.
 */
export function compareWithRelease(
  tables: ReadonlyMap<string, Table>,
  released: Fingerprints,
  isWhole: (dataset: Dataset) => boolean = () => false,
): Lock {
  const changed: ChangedCell[] = [];
  const gone: GoneRows[] = [];
  const same = new Map<string, Set<number>>();
  for (const table of tables.values()) {
    const before = released.get(table.dataset.id);
    if (!before || isWhole(table.dataset)) continue;
    const left = Map.groupBy(before.rows, ({ key }) => key);
    const kept = new Set<number>();
    const read = textReader(table);
    for (let row = 0; row < table.size; row += 1) {
      const texts = read(row);
      const now = marksOf(table.dataset, texts, before.width);
      const old = left.get(now.key)?.shift();
      if (old === undefined) continue;
      if (old.row === now.row) kept.add(table.line(row));
      else changed.push(...cellsThatDiffer(table, row, texts, old, before.width));
    }
    same.set(table.dataset.id, kept);
    const rest = [...left.values()].flat();
    // A row that could not be read is not gone.
    if (rest.length > 0 && table.whole) gone.push({ dataset: table.dataset, fingerprints: rest });
  }
  return {
    changed,
    gone,
    isReleased: (dataset, line) => isWhole(dataset) || (same.get(dataset.id)?.has(line) ?? false),
  };
}

function cellsThatDiffer(
  table: Table,
  row: number,
  texts: readonly string[],
  old: Fingerprint,
  width: number,
): readonly ChangedCell[] {
  const { dataset } = table;
  const { length } = dataset.key;
  const place = { dataset, line: table.line(row), key: texts.slice(0, length) };
  const names = columnsOf(dataset).map(({ name }) => name);
  const cells = [...cellMarksOf(dataset, texts, width)].flatMap((cell, at) =>
    cell === old.cells[at]
      ? []
      : [{ ...place, column: names[length + at] ?? null, value: texts[length + at] ?? '' }],
  );
  return cells.length > 0 ? cells : [{ ...place, column: null, value: null }];
}
