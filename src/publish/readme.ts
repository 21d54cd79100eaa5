import type { Catalog } from '../catalog/catalog.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { t } from '../i18n/index.ts';
import { examplesOf } from '../indicators/examples.ts';
import { fullCitation, workOf } from './citation.ts';
import type { Collection } from './collection.ts';
import { typedColumnsOf } from './column-types.ts';
import { fileNames } from './file-names.ts';

/** The README of the archive, in Markdown: what it holds, column by column, and how to cite it. */
export function readme(collection: Collection, datasets: readonly Dataset[]): string {
  const w = t.downloads.readme;
  const rowsOf = (dataset: Dataset) => t.data.rowCount(collection.catalog.rows(dataset).length);
  const parts = [
    `# ${t.home.title}`,
    w.version(collection.version),
    t.site.description,
    w.files,
    w.reading,
    `## ${t.data.licence}`,
    t.data.licenceText,
    `## ${w.citation}`,
    fullCitation(workOf(collection)),
    t.downloads.accessRule,
    `## ${w.dictionary}`,
    ...datasets.flatMap((dataset) => [
      `### ${fileNames.dataset(dataset.id, 'csv')}`,
      `${dataset.title}. ${dataset.summary} ${dataset.statement} ${rowsOf(dataset)}.`,
      `${t.data.keyText} ${dataset.key.map((column) => `\`${column}\``).join(', ')}.`,
      dictionary(collection.catalog, dataset),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function dictionary(catalog: Catalog, dataset: Dataset): string {
  const { data: w } = t;
  const examples = examplesOf(catalog, dataset);
  const header = [w.column, w.meaning, w.unit, w.example, w.empty];
  const rows = typedColumnsOf(dataset).map((column) => [
    `\`${column.name}\``,
    `${column.title}. ${column.description}`,
    column.unit ?? '',
    examples.get(column.name) ?? '',
    column.optional ? w.yes : w.no,
  ]);
  return [header, header.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
