import type { Catalog } from '../catalog/catalog.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import type { Figure } from '../figures/figure.ts';
import { writeLine } from '../order/csv-line.ts';

/** A dataset as CSV: the same bytes as its file in the repository. */
export function datasetCsv(catalog: Catalog, dataset: Dataset): string {
  const columns = columnsOf(dataset);
  const lines = catalog
    .rows(dataset)
    .map((row) => columns.map(({ name, schema }) => schema.encode(row[name])));
  return toCsv([columns.map(({ name }) => name), ...lines]);
}

/** What a figure shows, row by row, with the documents each row rests on. Empty means not reported. */
export function figureCsv({ columns, cells, constants, evidenceOfRow }: Figure): string {
  const header = [...columns.map(({ id }) => id), 'source_ids', ...constants.map(({ id }) => id)];
  const lines = cells.map((row, index) => [
    ...row.map(({ value }) => String(value ?? '')),
    sourceIds(evidenceOfRow[index] ?? []).join(';'),
    ...constants.map(({ value }) => String(value)),
  ]);
  return toCsv([header, ...lines]);
}

export function sourceIds(evidence: Figure['evidenceOfRow'][number]): readonly string[] {
  return [...new Set(evidence.map(({ source_id }) => source_id))];
}

/** Lines of cells as CSV: quotes only where needed, LF. */
export function toCsv(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${writeLine(cells)}\n`).join('');
}
