import { join } from 'node:path';
import { datasets } from '../datasets/all.ts';
import { defineBestValues } from '../datasets/best-values.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { translatable, translations } from '../datasets/translations.ts';
import type { Collector } from './collector.ts';
import { nearest } from './nearest.ts';
import { readPlainFile } from './plain-file.ts';
import { readTable, type Table } from './table.ts';
import { type OwnText, textsOfDefinition, textsOfRows } from './texts.ts';

type Translation = RowOf<typeof translations>;

/** The translations of a data folder; none where it has no such file. */
export async function readTranslations(
  folder: string,
  problems: Collector,
): Promise<readonly Translation[]> {
  const bytes = await readPlainFile(join(folder, translations.file));
  if (bytes === null) return [];
  // The rows were read by the schema of this very definition, so they have its type.
  return readTable(translations, `data/${translations.file}`, bytes, problems)
    .rows as readonly unknown[] as readonly Translation[];
}

/** Of what is worked out from other data, the words matter here alone. */
const noRows = () => [];

type Tables = ReadonlyMap<string, Table>;

/** Every text of ours that pages show in other languages. */
export function ownTexts(tables: Tables): readonly OwnText[] {
  const listed = Object.keys(translatable);
  const order = (id: string) => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  const sorted = datasets.toSorted((a, b) => order(a.id) - order(b.id));
  return [
    ...sorted.flatMap((dataset) => textsOfRows(dataset, tables.get(dataset.id)?.rows ?? [])),
    ...[defineBestValues(noRows), ...datasets].flatMap(textsOfDefinition),
  ];
}

/** Reports translations of what is not there, and of texts that have changed since. */
export function checkTranslations(
  rows: readonly Translation[],
  tables: Tables,
  problems: Collector,
): void {
  if (rows.length === 0) return;
  const texts = ownTexts(tables);
  const groups = Map.groupBy(texts, ({ dataset }) => dataset);
  const keys = new Map(
    [...groups].map(([id, list]) => [id, new Set(list.map(({ row_key }) => row_key))]),
  );
  const known = new Map([...groups].map(([id, list]) => [id, englishBy(list)]));
  const report = (
    { line }: Translation,
    column: keyof Translation,
    value: string,
    found: { readonly message: string; readonly fix: string; readonly severity?: 'warning' },
  ) => problems.add('translation', `data/${translations.file}`, { line, column, value, ...found });
  for (const row of rows) {
    const { dataset, column, english } = row;
    const key = row.row_key ?? '';
    const columns = columnsWithWords(dataset);
    // Rows that could not be read are no reason to call every translation wrong.
    if (tables.get(dataset)?.whole === false) continue;
    if (columns.length === 0)
      report(row, 'dataset', dataset, {
        message: 'no dataset with words that pages show in other languages',
        fix: suggestion(dataset, [...groups.keys()]),
      });
    else if (!columns.includes(column))
      report(row, 'column', column, {
        message: `no column of ${dataset} with words that pages show in other languages`,
        fix: `Write ${columns.join(' or ')}.`,
      });
    else if (key !== '' && !keys.get(dataset)?.has(key))
      report(row, 'row_key', key, {
        message: `no such row in ${dataset}`,
        fix: suggestion(key, keys.get(dataset) ?? []),
      });
    else if (!known.get(dataset)?.has(`${key}\u001f${column}\u001f${english}`))
      report(row, 'english', english, {
        severity: 'warning',
        message: 'the English text has changed since it was translated; pages show the English',
        fix: 'Translate the new text and write it here, or remove the row.',
      });
  }
}

/** The English texts by row and column, and by column alone. */
const englishBy = (texts: readonly OwnText[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap(({ row_key, column, english }) => [
      `${row_key}\u001f${column}\u001f${english}`,
      `\u001f${column}\u001f${english}`,
    ]),
  );

function columnsWithWords(dataset: string): readonly string[] {
  if (dataset === 'datasets') return ['title', 'summary', 'statement'];
  if (dataset === 'columns') return ['title', 'description'];
  return translatable[dataset] ?? [];
}

const suggestion = (text: string, known: Iterable<string>) => {
  const near = nearest(text, known);
  return near === undefined
    ? 'Correct it, or remove the row.'
    : `Write ${near}, or remove the row.`;
};
