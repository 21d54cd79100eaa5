import { fileURLToPath } from 'node:url';
import type { Catalog } from '../src/catalog/catalog.ts';
import { loadCatalog } from '../src/catalog/load.ts';
import type { Dataset, RowOf } from '../src/datasets/dataset.ts';

/** The real data. Tests state no number of it. */
export const dataFolder = fileURLToPath(new URL('../data', import.meta.url));

export const fixtureFolder = fileURLToPath(new URL('./fixtures/data', import.meta.url));

export const fixture = await loadCatalog(fixtureFolder);

/** A catalog with the rows of one dataset changed, or taken out where `change` gives null. */
export function edited<D extends Dataset>(
  dataset: D,
  change: (row: RowOf<D>) => RowOf<D> | null,
  catalog: Catalog = fixture,
): Catalog {
  const changed = catalog.rows(dataset).flatMap((row) => {
    const after = change(row);
    return after === null ? [] : [after];
  });
  const [key = ''] = dataset.key;
  const rows = <E extends Dataset>(other: E): readonly RowOf<E>[] =>
    other.id === dataset.id
      ? (changed as readonly unknown[] as readonly RowOf<E>[])
      : catalog.rows(other);
  return {
    rows,
    find: (other, id) =>
      other.id === dataset.id
        ? rows(other).find((row) => Object.entries(row).some(([k, v]) => k === key && v === id))
        : catalog.find(other, id),
  };
}

/** What is there, for values that a test has set up itself. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('expected a value, found none');
  return value;
}
