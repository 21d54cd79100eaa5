import { dateOfVersion } from '../catalog/version.ts';
import { absoluteUrl } from '../config.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { datasetPath } from '../links.ts';
import type { Collection } from './collection.ts';
import {
  type ColumnType,
  commentOf,
  foreignKeysOf,
  isKeyWhole,
  typedColumnsOf,
} from './column-types.ts';
import { keyOf } from './data-package.ts';
import { fileNames } from './file-names.ts';
import { licenceUrl } from './json.ts';
import { patternOf } from './json-schema.ts';

const context = ['http://www.w3.org/ns/csvw', { '@language': 'en' }] as const;

const bases: Readonly<Record<ColumnType, string>> = {
  year: 'gYear',
  integer: 'nonNegativeInteger',
  number: 'decimal',
  date: 'string',
  list: 'string',
  text: 'string',
};

/**
 * Metadata of one CSV file for CSV on the Web, beside the file under the name where readers look
 * for it. References to other files need them in one group: see `csvwGroup`.
 */
export function csvwTable(collection: Collection, dataset: Dataset): Record<string, unknown> {
  return { '@context': context, ...table(collection, dataset, []) };
}

/** Metadata of all CSV files as one group of tables, with the references between them. */
export function csvwGroup(collection: Collection, datasets: readonly Dataset[]) {
  return {
    '@context': context,
    'dc:license': { '@id': licenceUrl },
    tables: datasets.map((dataset) => table(collection, dataset, foreignKeys(dataset))),
  };
}

function table({ version }: Collection, dataset: Dataset, references: readonly object[]) {
  const columns = typedColumnsOf(dataset);
  return {
    url: fileNames.dataset(dataset.id, 'csv'),
    'dc:title': dataset.title,
    'dc:description': `${dataset.summary} ${dataset.statement}`,
    'dc:license': { '@id': licenceUrl },
    'dc:modified': { '@value': dateOfVersion(version), '@type': 'xsd:date' },
    'schema:url': { '@id': absoluteUrl(datasetPath(dataset.id)) },
    'schema:version': version,
    dialect: { delimiter: ',', header: true, encoding: 'utf-8', lineTerminators: ['\n'] },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: column.name,
        'dc:description': commentOf(column),
        required: !column.optional,
        null: '',
        ...(column.type === 'list' ? { separator: ';' } : {}),
        datatype: datatypeOf(column),
      })),
      ...(isKeyWhole(dataset) ? { primaryKey: dataset.key } : {}),
      ...(references.length > 0 ? { foreignKeys: references } : {}),
    },
  };
}

function datatypeOf(column: ReturnType<typeof typedColumnsOf>[number]) {
  const base = bases[column.type];
  if (column.choices) return { base, format: `^(${column.choices.join('|')})$` };
  const isText = column.type === 'text' || column.type === 'date';
  const format = isText ? patternOf(column.schema) : undefined;
  return format === undefined ? base : { base, format };
}

function foreignKeys(dataset: Dataset) {
  return foreignKeysOf(dataset).map(({ column, target }) => ({
    columnReference: column,
    reference: {
      resource: fileNames.dataset(target, 'csv'),
      columnReference: keyOf(target)[0],
    },
  }));
}
