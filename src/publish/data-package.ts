import type { Catalog } from '../catalog/catalog.ts';
import { dateOfVersion } from '../catalog/version.ts';
import { absoluteUrl } from '../config.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { t } from '../i18n/index.ts';
import { documentsOfDatasets } from '../indicators/documents.ts';
import { examplesOf } from '../indicators/examples.ts';
import { datasetPath } from '../links.ts';
import type { Collection } from './collection.ts';
import { type ColumnType, foreignKeysOf, isKeyWhole, typedColumnsOf } from './column-types.ts';
import { fileNames } from './file-names.ts';
import { sha256 } from './hash.ts';
import { licenceUrl } from './json.ts';
import { patternOf } from './json-schema.ts';
import { published } from './published.ts';

const licences = [
  { name: 'CC-BY-4.0', path: licenceUrl, title: 'Creative Commons Attribution 4.0' },
];

/** Names of Table Schema; dates may lack day or month, which its own type of date does not allow. */
const tableTypes: Readonly<Record<ColumnType, string>> = {
  year: 'year',
  integer: 'integer',
  number: 'number',
  date: 'string',
  list: 'list',
  text: 'string',
};

/** All datasets as a Data Package (version 2): what each column holds, and how tables refer to each other. */
export async function dataPackage(
  collection: Collection,
  bytesOf: (file: string) => Promise<Uint8Array>,
): Promise<Record<string, unknown>> {
  const resources = published.map(async (dataset) => {
    const path = fileNames.dataset(dataset.id, 'csv');
    const bytes = await bytesOf(path);
    return {
      name: dataset.id,
      type: 'table',
      path,
      title: dataset.title,
      description: `${dataset.summary} ${dataset.statement}`,
      homepage: absoluteUrl(datasetPath(dataset.id)),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: bytes.length,
      hash: `sha256:${sha256(bytes)}`,
      dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
      schema: tableSchema(collection.catalog, dataset),
      licenses: licences,
      sources: documentsOfDatasets(collection.catalog, [dataset]).map(({ title, url }) => ({
        title,
        path: url,
      })),
    };
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'hang-up',
    id: absoluteUrl('/data/'),
    title: t.home.title,
    description: t.site.description,
    homepage: absoluteUrl('/'),
    version: collection.version,
    created: `${dateOfVersion(collection.version)}T00:00:00Z`,
    keywords: t.downloads.keywords,
    contributors: [{ title: t.downloads.author, roles: ['creator'] }],
    licenses: licences,
    resources: await Promise.all(resources),
  };
}

function tableSchema(catalog: Catalog, dataset: Dataset): Record<string, unknown> {
  const columns = typedColumnsOf(dataset);
  const examples = examplesOf(catalog, dataset);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fieldsMatch: ['exact'],
    fields: columns.map((column) => ({
      name: column.name,
      type: tableTypes[column.type],
      ...(column.type === 'list' ? { itemType: 'string', delimiter: ';' } : {}),
      title: column.title,
      description: column.description,
      example: examples.get(column.name),
      ...(column.unit === undefined ? {} : { unit: column.unit }),
      constraints: constraintsOf(column, dataset),
    })),
    missingValues: [''],
    // A primary key holds no empty cells; where ours may, the rows are unique all the same.
    ...(isKeyWhole(dataset) ? { primaryKey: dataset.key } : { uniqueKeys: [dataset.key] }),
    foreignKeys: foreignKeysOf(dataset).map(({ column, target }) => ({
      fields: [column],
      reference: { resource: target === dataset.id ? '' : target, fields: keyOf(target) },
    })),
  };
}

/** Key columns of a dataset by its id. */
export function keyOf(id: string): readonly string[] {
  return published.find((dataset) => dataset.id === id)?.key ?? [];
}

function constraintsOf(column: ReturnType<typeof typedColumnsOf>[number], { key }: Dataset) {
  const pattern = column.choices ? undefined : patternOf(column.schema);
  return {
    required: !column.optional,
    ...(key.length === 1 && key[0] === column.name ? { unique: true } : {}),
    ...(column.choices ? { enum: column.choices } : {}),
    ...(column.type === 'integer' ? { minimum: 0 } : {}),
    ...(pattern && (column.type === 'text' || column.type === 'date') ? { pattern } : {}),
  };
}
