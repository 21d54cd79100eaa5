import type { Catalog } from '../catalog/catalog.ts';
import type { Dataset, RowOf } from '../datasets/dataset.ts';
import { sources } from '../datasets/sources.ts';
import { idsIn, takenFrom } from '../indicators/documents.ts';

/** The documents that rows of these datasets rest on, in the order of the sources. */
export function documentsOf(
  catalog: Catalog,
  datasets: readonly Dataset[],
): readonly RowOf<typeof sources>[] {
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
