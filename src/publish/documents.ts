import type { Catalog } from '../catalog/catalog.ts';
import type { Dataset, RowOf } from '../datasets/dataset.ts';
import { sources } from '../datasets/sources.ts';
import { takenFrom } from '../indicators/documents.ts';

/** The documents that rows of these datasets rest on, in the order of the sources. */
export function documentsOf(
  catalog: Catalog,
  datasets: readonly Dataset[],
): readonly RowOf<typeof sources>[] {
  const taken = takenFrom(catalog);
  return catalog
    .rows(sources)
    .filter(({ source_id }) =>
      (taken.get(source_id) ?? []).some(({ dataset }) => datasets.includes(dataset)),
    );
}
