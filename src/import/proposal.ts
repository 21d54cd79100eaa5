import type { Table } from '../catalog/table.ts';
import type { Tables } from '../catalog/whole.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import { sources } from '../datasets/sources.ts';
import type { Addition } from '../maintain/addition.ts';

/** A cell that a document now states otherwise than the row on record. */
export interface Revision {
  readonly dataset: Dataset;
  readonly key: readonly string[];
  readonly line: number;
  readonly cells: readonly {
    readonly column: string;
    readonly old: string;
    readonly new: string;
  }[];
}

/** A row on record that its document no longer states. */
export interface GoneRow {
  readonly dataset: Dataset;
  readonly key: readonly string[];
  readonly line: number;
}

/** What a reading of a feed would bring. Only new rows are ever written. */
export interface Proposal {
  readonly fresh: readonly Addition[];
  /** Rows that the record has already, from the same document or, for news alone, from any. */
  readonly same: number;
  readonly revised: readonly Revision[];
  readonly gone: readonly GoneRow[];
}

/** Columns that people write on a row after it was imported. */
const ours = new Set(['status', 'note', 'locator']);

/**
 * Holds the rows of a feed against the rows on record, by key. A row is gone when its document is
 * among those read and the feed has no row of its key. A document is new only if a row rests on it.
 * `newsOnly` leaves out what another document states alike, for series that are published again and
 * again without a change.
 */
export function propose(
  additions: readonly Addition[],
  tables: Tables,
  newsOnly = false,
): Proposal {
  const statements = additions.filter(({ dataset }) => dataset !== sources);
  const parts = [...Map.groupBy(statements, ({ dataset }) => dataset)].map(([dataset, group]) =>
    compareWith(dataset, group, tables, newsOnly),
  );
  const fresh = parts.flatMap((part) => part.fresh);
  const cited = new Set(fresh.map(({ cells }) => cells.get('source_id')));
  const known = new Set(tables.get(sources.id)?.values('source_id'));
  const documents = additions.filter(({ dataset, cells }) => {
    const id = cells.get('source_id');
    return dataset === sources && cited.has(id) && !known.has(id);
  });
  return {
    fresh: [...documents, ...fresh],
    same: parts.reduce((sum, part) => sum + part.same, 0),
    revised: parts.flatMap((part) => part.revised),
    gone: parts.flatMap((part) => part.gone),
  };
}

function compareWith(
  dataset: Dataset,
  group: readonly Addition[],
  tables: Tables,
  newsOnly: boolean,
): Proposal {
  const record = rowsByKey(dataset, tables.get(dataset.id));
  const stated = new Set(
    newsOnly ? [...record.values()].map(({ cells }) => withoutSource(cells)) : [],
  );
  const fresh: Addition[] = [];
  const revised: Revision[] = [];
  const read = new Set<string>();
  let same = 0;
  for (const addition of group) {
    const key = keyOf(dataset, addition.cells);
    const sign = JSON.stringify(key);
    read.add(sign);
    const known = record.get(sign);
    const cells = known ? changesOf(dataset, known.cells, addition.cells) : [];
    if (known && cells.length > 0) revised.push({ dataset, key, line: known.line, cells });
    else if (known || stated.has(withoutSource(addition.cells))) same += 1;
    else fresh.push(addition);
  }
  return { fresh, same, revised, gone: newsOnly ? [] : goneFrom(dataset, group, record, read) };
}

type Cells = ReadonlyMap<string, string>;

interface KnownRow {
  readonly key: readonly string[];
  readonly line: number;
  readonly cells: Cells;
}

const keyOf = (dataset: Dataset, cells: Cells) => dataset.key.map((name) => cells.get(name) ?? '');

const withoutSource = (cells: Cells) =>
  JSON.stringify([...cells].filter(([name]) => name !== 'source_id' && !ours.has(name)));

function changesOf(dataset: Dataset, before: Cells, after: Cells) {
  return columnsOf(dataset).flatMap(({ name }) => {
    const [old = '', now = ''] = [before.get(name), after.get(name)];
    return old === now || ours.has(name) ? [] : [{ column: name, old, new: now }];
  });
}

function rowsByKey(dataset: Dataset, table: Table | undefined): ReadonlyMap<string, KnownRow> {
  const columns = columnsOf(dataset);
  const rows = (table?.rows ?? []).map((row): KnownRow => {
    const cells = new Map(columns.map(({ name, schema }) => [name, schema.encode(row[name])]));
    return { key: keyOf(dataset, cells), line: row.line, cells };
  });
  return new Map(rows.map((row) => [JSON.stringify(row.key), row]));
}

/** Rows of the documents read whose key the feed has not, as far as it reads rows of their kind at all. */
function goneFrom(
  dataset: Dataset,
  group: readonly Addition[],
  record: ReadonlyMap<string, KnownRow>,
  read: ReadonlySet<string>,
): readonly GoneRow[] {
  const kinds = dataset.key.map((name) => new Set(group.map(({ cells }) => cells.get(name))));
  return [...record].flatMap(([sign, { key, line }]) =>
    !read.has(sign) && key.every((cell, index) => kinds[index]?.has(cell))
      ? [{ dataset, key, line }]
      : [],
  );
}
