import { absoluteUrl } from '../config.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { t } from '../i18n/index.ts';
import { datasetPath } from '../links.ts';
import { commentOf, typedColumnsOf } from './column-types.ts';
import { licenceUrl } from './json.ts';
import { labelColumnOf } from './named-columns.ts';
import { bestViewOf, hasBestView, tableOf } from './sqlite-schema.ts';

const licence = { license: 'CC BY 4.0', license_url: licenceUrl };

/** What Datasette shows beside the database, by its `--metadata` option: titles, columns and licence. */
export function datasetteMetadata(datasets: readonly Dataset[]): Record<string, unknown> {
  const tables = datasets.flatMap((dataset) => [
    [tableOf(dataset.id), tableWords(dataset)] as const,
    ...(hasBestView(dataset) ? [[bestViewOf(dataset.id), viewWords(dataset)] as const] : []),
  ]);
  const source = { source: t.downloads.author, source_url: absoluteUrl('/data/') };
  const own = { title: t.home.title, description: t.site.description, ...licence, ...source };
  return { ...own, databases: { 'hang-up': { ...own, tables: Object.fromEntries(tables) } } };
}

function tableWords(dataset: Dataset) {
  const label = labelColumnOf(dataset);
  return {
    title: dataset.title,
    description: `${dataset.summary} ${dataset.statement}`,
    ...licence,
    source: t.downloads.author,
    source_url: absoluteUrl(datasetPath(dataset.id)),
    columns: Object.fromEntries(
      typedColumnsOf(dataset).map((column) => [column.name, commentOf(column)]),
    ),
    ...(label === undefined ? {} : { label_column: label }),
  };
}

const viewWords = ({ title }: Dataset) => ({
  title: t.downloads.database.bestTitle(title),
  description: t.downloads.database.bestText,
});
