import type { RawRow, RawTable } from './raw-table.ts';
import { findRenames, type Rename } from './renames.ts';

/** A row by its key, with all its cells by column. */
export interface KeyedRow {
  readonly key: readonly string[];
  /** Line in the file it stands in: the new one, for a removed row the old one. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CellChange {
  readonly column: string;
  readonly old: string;
  readonly new: string;
}

export interface ChangedRow extends KeyedRow {
  readonly changes: readonly CellChange[];
}

/** What two versions of one file differ in. */
export interface Difference {
  readonly id: string;
  readonly file: string;
  /** Whether the whole file was added or removed. */
  readonly dataset: 'kept' | 'added' | 'removed';
  readonly columns: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly renamed: readonly Rename[];
  };
  readonly added: readonly KeyedRow[];
  readonly removed: readonly KeyedRow[];
  readonly changed: readonly ChangedRow[];
}

/** The differences between two folders' files, by file; files that are alike are left out. */
export function compareTables(
  before: ReadonlyMap<string, RawTable>,
  after: ReadonlyMap<string, RawTable>,
): readonly Difference[] {
  const files = [...new Set([...before.keys(), ...after.keys()])].sort();
  return files.flatMap((file) => {
    const difference = compareFiles(before.get(file), after.get(file));
    return difference && !isEmpty(difference) ? [difference] : [];
  });
}

function isEmpty({ dataset, columns, added, removed, changed }: Difference): boolean {
  const lists = [columns.added, columns.removed, columns.renamed, added, removed, changed];
  return dataset === 'kept' && lists.every((list) => list.length === 0);
}

function compareFiles(
  before: RawTable | undefined,
  after: RawTable | undefined,
): Difference | undefined {
  if (before && after) return compareVersions(before, after);
  const only = before ?? after;
  if (!only) return undefined;
  const rows = only.rows.map((row) => keyed(row, only.header, keyOf(only, only.header)));
  return {
    id: only.id,
    file: only.file,
    dataset: before ? 'removed' : 'added',
    columns: { added: [], removed: [], renamed: [] },
    added: before ? [] : rows,
    removed: before ? rows : [],
    changed: [],
  };
}

function compareVersions(before: RawTable, after: RawTable): Difference {
  const renamed = findRenames(before, after);
  const names = before.header.map((name) => renamed.find(({ from }) => from === name)?.to ?? name);
  const shared = after.header.filter((name) => names.includes(name));
  const key = keyOf(after, shared);
  const old = before.rows.map((row) => keyed(row, names, key));
  const now = after.rows.map((row) => keyed(row, after.header, key));
  const left = Map.groupBy(old, keyText);
  const added: KeyedRow[] = [];
  const changed: ChangedRow[] = [];
  // A key may stand twice in data that no check has seen: rows that are alike are paired first.
  const unpaired = now.filter((row) => !takeTwin(left.get(keyText(row)), row, shared));
  for (const row of unpaired) {
    const twin = left.get(keyText(row))?.shift();
    if (twin) changed.push({ ...row, changes: changesOf(twin, row, shared) });
    else added.push(row);
  }
  return {
    id: after.id,
    file: after.file,
    dataset: 'kept',
    columns: {
      added: after.header.filter((name) => !names.includes(name)),
      removed: names.filter((name) => !after.header.includes(name)),
      renamed,
    },
    added,
    removed: [...left.values()].flat(),
    changed,
  };
}

/** Removes from the rows left the one that is the same in the shared columns. */
function takeTwin(
  left: KeyedRow[] | undefined,
  row: KeyedRow,
  shared: readonly string[],
): KeyedRow | undefined {
  const index = left?.findIndex((other) => changesOf(other, row, shared).length === 0) ?? -1;
  return index === -1 ? undefined : left?.splice(index, 1)[0];
}

function changesOf(
  before: KeyedRow,
  after: KeyedRow,
  shared: readonly string[],
): readonly CellChange[] {
  return shared.flatMap((column) => {
    const [old = '', now = ''] = [before.cells[column], after.cells[column]];
    return old === now ? [] : [{ column, old, new: now }];
  });
}

/** The key columns that both versions have; for a file without definition, all columns. */
function keyOf({ dataset }: RawTable, shared: readonly string[]): readonly string[] {
  const key = dataset?.key.filter((name) => shared.includes(name)) ?? [];
  return key.length > 0 ? key : shared;
}

function keyed(row: RawRow, names: readonly string[], key: readonly string[]): KeyedRow {
  const cells = Object.fromEntries(names.map((name, index) => [name, row.cells[index] ?? '']));
  return { key: key.map((name) => cells[name] ?? ''), line: row.line, cells };
}

const keyText = ({ key }: KeyedRow) => JSON.stringify(key);
