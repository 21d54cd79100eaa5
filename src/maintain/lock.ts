import { join } from 'node:path';
import { type Fingerprints, fingerprintsFile, readFingerprints } from '../catalog/fingerprints.ts';
import { type ChangedRow, compareWithRelease } from '../catalog/lock.ts';
import { readPlainFile } from '../catalog/plain-file.ts';
import { blobOf, type ReleaseRecord, readReleaseRecord } from '../catalog/released.ts';
import type { Table } from '../catalog/table.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { ReleasedData, type ReleasedRows } from './released-data.ts';

/** A released cell that differs now. */
export interface ChangedCell {
  readonly dataset: Dataset;
  readonly line: number;
  readonly key: string;
  /** Null where only the row as a whole can be told to differ. */
  readonly column: string | null;
  /** What the cell holds now. */
  readonly value: string | null;
  /** What was released; null where this clone cannot tell. */
  readonly old: string | null;
}

/** A released row that is gone. */
export interface GoneRow {
  readonly dataset: Dataset;
  /** The mark of its key, which the fingerprints know. */
  readonly mark: string;
  /** Its key; null where this clone cannot tell. */
  readonly key: string | null;
}

/** What became of the released rows; `open` before a release has written fingerprints. */
export type LockState =
  | { readonly state: 'open' }
  | { readonly state: 'missing' | 'damaged' }
  | {
      readonly state: 'locked';
      readonly changed: readonly ChangedCell[];
      readonly gone: readonly GoneRow[];
    };

/**
 * Compares the data with the last release. Files that are as released to the byte are not looked at.
 * The old values come from the history of git in `repository`, where it has them.
 */
export async function readLockState(
  folder: string,
  tables: ReadonlyMap<string, Table>,
  repository: string,
): Promise<LockState> {
  const record = await readReleaseRecord(folder).catch(() => null);
  // A record that is missing or damaged is a problem of its own.
  if (record === null) return { state: 'open' };
  const bytes = await readPlainFile(join(folder, fingerprintsFile));
  if (bytes === null) return { state: record.fingerprints === undefined ? 'open' : 'missing' };
  const released =
    blobOf(bytes) === record.fingerprints ? readFingerprints(bytes.toString()) : null;
  return released === null
    ? { state: 'damaged' }
    : compare(
        await touched(folder, tables, record),
        released,
        new ReleasedData(record, repository),
      );
}

/** The tables whose files are not as released to the byte. */
async function touched(
  folder: string,
  tables: ReadonlyMap<string, Table>,
  { datasets }: ReleaseRecord,
): Promise<readonly Table[]> {
  const found = await Promise.all(
    Array.from(tables.values(), async (table) => {
      const bytes = await readPlainFile(join(folder, table.dataset.file));
      return bytes && blobOf(bytes) === datasets[table.dataset.id]?.blob ? [] : [table];
    }),
  );
  return found.flat();
}

async function compare(
  tables: readonly Table[],
  released: Fingerprints,
  data: ReleasedData,
): Promise<LockState> {
  const since = compareWithRelease(tables, released);
  const changed: ChangedCell[] = [];
  for (const row of since.changed) changed.push(...cellsOf(row, await data.rows(row.dataset)));
  const gone: GoneRow[] = [];
  for (const { dataset, keys } of since.gone) {
    const names = await data.keys(dataset);
    gone.push(...keys.map((mark) => ({ dataset, mark, key: names.get(mark) ?? null })));
  }
  return { state: 'locked', changed, gone };
}

function cellsOf(
  { dataset, line, key, cells, columns }: ChangedRow,
  released: ReleasedRows | null,
): readonly ChangedCell[] {
  const place = { dataset, line, key };
  const row = released?.rows.get(key);
  const old = new Map(released?.columns.map((name, at) => [name, row?.[at] ?? '']));
  const isFollowing = (name: string) => dataset.follows.includes(name);
  const differing = row
    ? [...old.keys()].filter((name) => old.get(name) !== cells.get(name) && !isFollowing(name))
    : columns.filter((name) => !isFollowing(name));
  if (differing.length === 0 && row) return [];
  if (differing.length === 0) return [{ ...place, column: null, value: null, old: null }];
  return differing.map((column) => ({
    ...place,
    column,
    value: cells.get(column) ?? '',
    old: row ? (old.get(column) ?? '') : null,
  }));
}
