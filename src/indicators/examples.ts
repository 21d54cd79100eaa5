import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import { once } from '../order/once.ts';

/** Longer texts say no more of what a column holds, and fill the dictionary. */
const longest = 120;

/**
 * An example of each column as it stands in CSV, from the data themselves: the cell of the last row, or
 * of the last row before it where that cell is empty. So the examples of a dataset belong together, and
 * none is the value of another dataset that shares the column. A column in which no cell is filled has
 * the example of its definition.
 */
export function examplesOf(catalog: Catalog, dataset: Dataset): ReadonlyMap<string, string> {
  return found(catalog)(dataset);
}

const found = perCatalog((catalog) => once((dataset: Dataset) => find(catalog, dataset)));

function find(catalog: Catalog, dataset: Dataset): ReadonlyMap<string, string> {
  const rows = catalog.rows(dataset);
  return new Map(
    columnsOf(dataset).map(({ name, schema, example }) => {
      const fits = (row: (typeof rows)[number]) => {
        const text = schema.encode(row[name]);
        return text !== '' && text.length <= longest;
      };
      const row = rows.findLast(fits);
      return [name, row ? schema.encode(row[name]) : example];
    }),
  );
}
