import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Dataset, RowOf } from '../../src/datasets/dataset.ts';
import { fixture } from '../fixture.ts';

/** A catalog with other rows in one dataset, for what the fixture does not hold. */
export function withRows<D extends Dataset>(
  dataset: D,
  change: (rows: readonly RowOf<D>[]) => readonly RowOf<D>[],
  catalog: Catalog = fixture,
): Catalog {
  const changed = change(catalog.rows(dataset)) as readonly unknown[];
  const [key = ''] = dataset.key;
  const rows = <E extends Dataset>(other: E): readonly RowOf<E>[] =>
    other.id === dataset.id ? (changed as readonly RowOf<E>[]) : catalog.rows(other);
  const find = <E extends Dataset>(other: E, id: string): RowOf<E> | undefined =>
    other.id === dataset.id
      ? rows(other).find((row) => Object.entries(row).some(([k, v]) => k === key && v === id))
      : catalog.find(other, id);
  return { rows, find };
}
