import type { Dataset, RowOf, Rows } from '../datasets/dataset.ts';
import type { Table } from './table.ts';

/** All data, checked and read-only. The only way to get at it is `loadCatalog` in load.ts. */
export type Catalog = Rows;

/** Typed access to tables. */
export function makeCatalog(tables: ReadonlyMap<string, Table>): Catalog {
  const indexes = new Map<string, ReadonlyMap<string, unknown>>();
  const computed = new Map<Dataset, readonly unknown[]>();
  const computedRows = (dataset: Dataset, compute: NonNullable<Dataset['compute']>) => {
    const known =
      computed.get(dataset) ?? compute(catalog).map((row, index) => ({ ...row, line: index + 2 }));
    computed.set(dataset, known);
    return known;
  };
  const rows = <D extends Dataset>(dataset: D): readonly RowOf<D>[] => {
    // They are made in the form of the schema of this very definition.
    if (dataset.compute) return computedRows(dataset, dataset.compute) as readonly RowOf<D>[];
    const table = tables.get(dataset.id);
    if (table?.dataset !== dataset)
      throw new Error(`${dataset.id} is not listed in src/datasets/all.ts`);
    // The rows were read by the schema of this very definition, so they have its type.
    return table.rows as readonly unknown[] as readonly RowOf<D>[];
  };
  const find = <D extends Dataset>(dataset: D, key: string): RowOf<D> | undefined => {
    const [column = ''] = dataset.key;
    const index =
      indexes.get(dataset.id) ??
      new Map(tables.get(dataset.id)?.rows.map((row, index) => [String(row[column]), index]));
    indexes.set(dataset.id, index);
    const place = index.get(key);
    return typeof place === 'number' ? rows(dataset)[place] : undefined;
  };
  const catalog: Catalog = { rows, find };
  return catalog;
}
