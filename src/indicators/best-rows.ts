import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { holdsStatements, measuresOf } from '../datasets/measures.ts';
import { once } from '../order/once.ts';
import type { AnyRow } from './standing.ts';
import { weighedFacts } from './weighed-facts.ts';

/** True where several rows of a dataset may state one fact, and one of them leads. */
export const hasBestRows = (dataset: Dataset): boolean =>
  holdsStatements(dataset) && !dataset.repeats && measuresOf(dataset).length > 0;

const bestRows = perCatalog((catalog: Catalog) =>
  once((dataset: Dataset): ReadonlyMap<AnyRow, readonly string[]> => {
    const leading = weighedFacts(catalog, dataset).flatMap(({ measure, current }) =>
      current ? [{ row: current.row, measure }] : [],
    );
    return new Map(
      [...Map.groupBy(leading, ({ row }) => row)].map(([row, led]) => [
        row,
        led.map(({ measure }) => measure),
      ]),
    );
  }),
);

/** The measures of a row that lead among all statements of the same fact, in the order of their columns. */
export const bestMeasures = (catalog: Catalog, dataset: Dataset, row: AnyRow): readonly string[] =>
  bestRows(catalog)(dataset).get(row) ?? [];
