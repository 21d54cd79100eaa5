import type { Catalog } from '../catalog/catalog.ts';
import { absoluteUrl } from '../config.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import type { Figure } from '../figures/figure.ts';
import { datasetPath } from '../links.ts';
import { sourceIds } from './csv.ts';

export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';

/** A dataset as JSON: what it is, once, and its rows with numbers as numbers and `null` for not reported. */
export function datasetJson(catalog: Catalog, dataset: Dataset): string {
  const columns = columnsOf(dataset).map(({ name, title, description, unit }) => ({
    name,
    title,
    description,
    unit,
  }));
  const names = columns.map(({ name }) => name);
  return writeJson({
    id: dataset.id,
    title: dataset.title,
    summary: dataset.summary,
    page: absoluteUrl(datasetPath(dataset.id)),
    licence: licenceUrl,
    key: dataset.key,
    columns,
    rows: catalog
      .rows(dataset)
      .map((row) => Object.fromEntries(names.map((name) => [name, row[name]]))),
  });
}

/** A figure as JSON: its words, and the rows it shows with the documents each rests on. */
export function figureJson({ id, words, columns, cells, evidenceOfRow }: Figure): string {
  const rows = cells.map((row, place) => ({
    ...Object.fromEntries(row.map(({ value }, column) => [columns[column]?.id, value])),
    source_ids: sourceIds(evidenceOfRow[place] ?? []),
  }));
  const { title, subtitle, notes } = words;
  return writeJson({
    id,
    title,
    subtitle,
    notes,
    licence: licenceUrl,
    columns: columns.map(({ id, title }) => ({ name: id, title })),
    rows,
  });
}

/** A document whose rows stand one a line: small enough to read, and a change shows as one line. */
export function writeJson({
  rows,
  ...head
}: { readonly rows: readonly unknown[] } & Record<string, unknown>): string {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "rows": [\n${lines}\n]}\n`;
}
