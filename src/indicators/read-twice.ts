import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import { keyOf, readingJudge } from '../catalog/second-readings.ts';
import { datasets } from '../datasets/all.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { secondReadings } from '../datasets/second-readings.ts';
import type { AnyRow } from './standing.ts';

/** Whether the value in a column of a row was looked up in its document a second time, and found equal. */
export type IsReadTwice = (dataset: Dataset, row: AnyRow, column: string) => boolean;

const cellsReadTwice = perCatalog((catalog): ReadonlySet<string> => {
  const readings = Map.groupBy(catalog.rows(secondReadings), ({ dataset }) => dataset);
  const found = new Set<string>();
  for (const [id, group] of readings) {
    const dataset = datasets.find((each) => each.id === id);
    if (!dataset) continue;
    const judge = readingJudge(dataset, catalog.rows(dataset));
    for (const reading of group) {
      const { state, keys } = judge(reading);
      if (state !== 'agrees') continue;
      for (const key of keys) found.add(nameOf(id, key, reading.column));
    }
  }
  return found;
});

const nameOf = (...parts: readonly string[]) => parts.join('\u001f');

export function readTwiceFinder(catalog: Catalog): IsReadTwice {
  const found = cellsReadTwice(catalog);
  return (dataset, row, column) => found.has(nameOf(dataset.id, keyOf(dataset, row), column));
}
