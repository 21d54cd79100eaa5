import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { measuresOf } from '../datasets/measures.ts';
import { once } from '../order/once.ts';
import type { Agreement } from './current.ts';
import { type AnyRow, rowsBySubject, weighMeasure } from './standing.ts';

/** One measure of one thing, with every row on that thing and how their statements stand to each other. */
export interface WeighedFact extends Agreement<AnyRow> {
  readonly measure: string;
  readonly rows: readonly AnyRow[];
}

const weighed = perCatalog((catalog) =>
  once((dataset: Dataset): readonly WeighedFact[] =>
    [...rowsBySubject(catalog, dataset).values()].flatMap((rows) =>
      measuresOf(dataset).map((measure) => ({
        measure,
        rows,
        ...weighMeasure(catalog, dataset, rows, measure),
      })),
    ),
  ),
);

/** Every fact of a dataset of statements, in the order of its rows, weighed once for a catalog. */
export function weighedFacts(catalog: Catalog, dataset: Dataset): readonly WeighedFact[] {
  return weighed(catalog)(dataset);
}
