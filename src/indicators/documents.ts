import type { Catalog } from '../catalog/catalog.ts';
import { datasets } from '../datasets/all.ts';
import type { Dataset, RowOf } from '../datasets/dataset.ts';

/** The rows of one dataset that rest on a document. */
export interface Taken {
  readonly dataset: Dataset;
  readonly rows: readonly RowOf<Dataset>[];
}

const known = new WeakMap<Catalog, ReadonlyMap<string, readonly Taken[]>>();

/** For each document, what is taken from it, by dataset. */
export function takenFrom(catalog: Catalog): ReadonlyMap<string, readonly Taken[]> {
  const before = known.get(catalog);
  if (before) return before;
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
  known.set(catalog, taken);
  return taken;
}

/** The ids that a cell holds: one, several or none. */
export function idsIn(cell: unknown): readonly string[] {
  if (Array.isArray(cell)) return cell.map(String);
  return typeof cell === 'string' ? [cell] : [];
}
