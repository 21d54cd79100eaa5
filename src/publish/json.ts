import { absoluteUrl } from '../config.ts';
import type { Dataset } from '../datasets/dataset.ts';
import type { Figure } from '../figures/figure.ts';
import { datasetPath } from '../links.ts';
import type { Collection } from './collection.ts';
import { typedColumnsOf } from './column-types.ts';
import { sourceIds } from './csv.ts';
import { dataPath, fileNames } from './file-names.ts';

export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';

/** A dataset as JSON: what it is, once, and its rows with numbers as numbers and `null` for not reported. */
export function datasetJson({ catalog, version }: Collection, dataset: Dataset): string {
  const columns = typedColumnsOf(dataset).map(
    ({ name, title, description, unit, type, optional }) => ({
      name,
      title,
      description,
      unit,
      type,
      optional,
      references: dataset.references[name],
    }),
  );
  const names = columns.map(({ name }) => name);
  return writeJson({
    id: dataset.id,
    title: dataset.title,
    summary: dataset.summary,
    page: absoluteUrl(datasetPath(dataset.id)),
    licence: licenceUrl,
    key: dataset.key,
    columns,
    version,
    statement: dataset.statement,
    additive: dataset.additive,
    schema: absoluteUrl(dataPath(fileNames.dataset(dataset.id, 'schema.json'))),
    rows: catalog
      .rows(dataset)
      .map((row) => Object.fromEntries(names.map((name) => [name, row[name]]))),
  });
}

/** A figure as JSON: its words, and the rows it shows with the documents each rests on. */
export function figureJson(figure: Figure): string {
  const { id, words, columns, cells, constants, evidenceOfRow } = figure;
  const common = Object.fromEntries(constants.map(({ id, value }) => [id, value]));
  const rows = cells.map((row, index) => ({
    ...Object.fromEntries(row.map(({ value }, column) => [columns[column]?.id, value])),
    source_ids: sourceIds(evidenceOfRow[index] ?? []),
    ...common,
  }));
  const { title, subtitle, notes } = words;
  return writeJson({
    id,
    title,
    subtitle,
    notes,
    licence: licenceUrl,
    columns: [...columns, ...constants].map(({ id, title }) => ({ name: id, title })),
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
