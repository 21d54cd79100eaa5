import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Dataset, RowOf } from '../../src/datasets/dataset.ts';
import { withRows } from './with-rows.ts';

/** A catalog in which a dataset holds only these rows, numbered as in a file. */
export function madeRows<D extends Dataset>(
  dataset: D,
  made: readonly Omit<RowOf<D>, 'line'>[],
  catalog?: Catalog,
): Catalog {
  const rows: readonly unknown[] = made.map((row, index) => ({ ...row, line: index + 2 }));
  return withRows(dataset, () => rows as readonly RowOf<D>[], catalog);
}
