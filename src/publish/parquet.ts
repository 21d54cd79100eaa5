import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { Column, Dataset } from '../datasets/dataset.ts';
import type { Collection } from './collection.ts';
import { type ColumnType, commentOf, typedColumnsOf } from './column-types.ts';
import { licenceUrl } from './json.ts';

/** Physical type and annotation of each type of column. */
const elements: Readonly<Record<Exclude<ColumnType, 'list'>, Omit<SchemaElement, 'name'>>> = {
  year: { type: 'INT32' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  date: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
};

/**
 * A dataset as Parquet, typed, with null for not reported. The words of the dataset and of its
 * columns stand in the key-value metadata: `title`, `licence`, …, and `column.<name>`.
 */
export function datasetParquet({ catalog, version }: Collection, dataset: Dataset): Uint8Array {
  const columns = typedColumnsOf(dataset);
  const rows = catalog.rows(dataset);
  const root: SchemaElement = { name: 'root', num_children: columns.length };
  const metadata = {
    title: dataset.title,
    description: `${dataset.summary} ${dataset.statement}`,
    licence: licenceUrl,
    version,
    ...Object.fromEntries(columns.map((column) => [`column.${column.name}`, commentOf(column)])),
  };
  const bytes = parquetWriteBuffer({
    schema: [root, ...columns.flatMap((column) => schemaOf(column, column.type))],
    columnData: columns.map(({ name, type }) => ({
      name,
      data: rows.map((row) => stored(row[name], type)),
    })),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: 'hang-up',
  });
  return new Uint8Array(bytes);
}

function schemaOf({ name, optional }: Column, type: ColumnType): readonly SchemaElement[] {
  const repetition_type = optional ? 'OPTIONAL' : 'REQUIRED';
  if (type !== 'list') return [{ name, repetition_type, ...elements[type] }];
  return [
    { name, repetition_type, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...elements.text },
  ];
}

/** Whole numbers are written from integers of 64 bits: amounts exceed 32. */
function stored(cell: unknown, type: ColumnType): unknown {
  return type === 'integer' && typeof cell === 'number' ? BigInt(cell) : cell;
}
