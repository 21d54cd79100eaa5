import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import { datasets } from '../datasets/all.ts';
import { complaintCategories } from '../datasets/complaint-categories.ts';
import type { Dataset, RowOf } from '../datasets/dataset.ts';
import { sources } from '../datasets/sources.ts';
import { compare } from '../order/compare.ts';

/** The rows of one dataset that rest on a document. */
export interface Taken {
  readonly dataset: Dataset;
  readonly rows: readonly RowOf<Dataset>[];
}

/** For each document, what is taken from it, by dataset. */
export const takenFrom = perCatalog((catalog): ReadonlyMap<string, readonly Taken[]> => {
  const taken = new Map<string, Taken[]>();
  for (const dataset of datasets) {
    const columns = Object.keys(dataset.references).filter(
      (column) => dataset.references[column] === 'sources',
    );
    const pairs = catalog
      .rows(dataset)
      .flatMap((row) => columns.flatMap((column) => idsIn(row[column]).map((id) => ({ id, row }))));
    for (const [id, group] of Map.groupBy(pairs, (pair) => pair.id)) {
      const list = taken.get(id) ?? [];
      list.push({ dataset, rows: group.map(({ row }) => row) });
      taken.set(id, list);
    }
  }
  return taken;
});

export type Source = RowOf<typeof sources>;

/** The documents that rows of these datasets rest on, in the order of the sources. */
export function documentsOfDatasets(
  catalog: Catalog,
  datasets: readonly Dataset[],
): readonly Source[] {
  const taken = takenFrom(catalog);
  // `takenFrom` knows the rows of files alone.
  const computed = new Set(
    datasets
      .filter(({ compute }) => compute)
      .flatMap((dataset) => catalog.rows(dataset).flatMap((row) => idsIn(row.source_id))),
  );
  return catalog
    .rows(sources)
    .filter(
      ({ source_id }) =>
        computed.has(source_id) ||
        (taken.get(source_id) ?? []).some(({ dataset }) => datasets.includes(dataset)),
    );
}

/** The documents of these kinds by year of publication, newest first; those without a date last, under null. */
export function documentsByYear(
  catalog: Catalog,
  kinds: readonly Source['kind'][],
): ReadonlyMap<string | null, readonly Source[]> {
  const own = catalog.rows(sources).filter(({ kind }) => kinds.includes(kind));
  const newestFirst = own.toSorted(
    (a, b) => compare(b.published ?? '', a.published ?? '') || compare(a.source_id, b.source_id),
  );
  return Map.groupBy(newestFirst, ({ published }) => published?.slice(0, 4) ?? null);
}

/** Number of rows that rest on a document. */
export function countTaken(catalog: Catalog, sourceId: string): number {
  return (takenFrom(catalog).get(sourceId) ?? []).reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Rows of one dataset that the page of a document lists at most. */
const mostListed = 300;

/**
 * The rows that the page of a document lists, in the order of the dataset: all of them, or of a long
 * list those on tech support fraud and as many of the others as there is room for, the first ones.
 */
export function listedRows(catalog: Catalog, taken: Taken): ReadonlySet<RowOf<Dataset>> {
  const before = listed.get(taken);
  if (before) return before;
  const rows = new Set(taken.rows.length > mostListed ? choose(catalog, taken) : taken.rows);
  listed.set(taken, rows);
  return rows;
}

const listed = new WeakMap<Taken, ReadonlySet<RowOf<Dataset>>>();

function choose(catalog: Catalog, { rows }: Taken): readonly RowOf<Dataset>[] {
  const own = new Set(rows.filter((row) => isOnTechSupport(catalog, row)));
  const chosen = new Set([...own, ...rows.filter((row) => !own.has(row))].slice(0, mostListed));
  return rows.filter((row) => chosen.has(row));
}

function isOnTechSupport(catalog: Catalog, row: RowOf<Dataset>): boolean {
  if (row.crime_type !== undefined) return row.crime_type === 'tech-support';
  const category = catalog.find(complaintCategories, String(row.category));
  return category?.scope === 'tech-support';
}

/** Whether the page of a document lists a row that rests on it. */
export function isListed(
  catalog: Catalog,
  dataset: Dataset,
  row: RowOf<Dataset>,
  source: string,
): boolean {
  const own = takenFrom(catalog)
    .get(source)
    ?.find((taken) => taken.dataset === dataset);
  return own === undefined || listedRows(catalog, own).has(row);
}

/** The ids that a cell holds: one, several or none. */
export function idsIn(cell: unknown): readonly string[] {
  if (Array.isArray(cell)) return cell.map(String);
  return typeof cell === 'string' ? [cell] : [];
}
