import { z } from 'zod';
import type { Catalog } from '../catalog/catalog.ts';
import { absoluteUrl } from '../config.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import { examplesOf } from '../indicators/examples.ts';
import { dataPath, fileNames } from './file-names.ts';

/** What zod says of a row, open to the properties that are added here. */
type Properties = Record<string, Record<string, unknown>>;

/** JSON Schema (2020-12) of the JSON file of a dataset: head and rows. */
export function datasetSchema(catalog: Catalog, dataset: Dataset): Record<string, unknown> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absoluteUrl(dataPath(fileNames.dataset(dataset.id, 'schema.json'))),
    ...documentSchema(dataset, '#/$defs/row'),
    $defs: { row: rowSchema(catalog, dataset) },
  };
}

/** The file as a whole; `row` is where the schema of a row stands. */
export function documentSchema(dataset: Dataset, row: string): Record<string, unknown> {
  const column = { type: 'object', required: ['name', 'title', 'description', 'type', 'optional'] };
  const head = {
    id: { const: dataset.id },
    title: { type: 'string' },
    summary: { type: 'string' },
    page: { type: 'string', format: 'uri' },
    licence: { type: 'string', format: 'uri' },
    key: { type: 'array', items: { enum: columnsOf(dataset).map(({ name }) => name) } },
    columns: { type: 'array', items: column },
    version: { type: 'string' },
    statement: { type: 'string' },
    additive: { type: 'array', items: { type: 'string' } },
    schema: { type: 'string', format: 'uri' },
    rows: { type: 'array', items: { $ref: row } },
  };
  return {
    title: dataset.title,
    description: `${dataset.summary} ${dataset.statement}`,
    type: 'object',
    properties: head,
    required: Object.keys(head),
  };
}

/** One row, from the definition of the dataset; examples are values, not their text. */
export function rowSchema(catalog: Catalog, dataset: Dataset): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(dataset.row, { io: 'output' });
  const properties: Properties = { ...(schema.properties as Properties | undefined) };
  const examples = examplesOf(catalog, dataset);
  for (const { name, schema: column } of columnsOf(dataset)) {
    const example = examples.get(name) ?? '';
    properties[name] = { ...properties[name], examples: [column.decode(example)] };
  }
  return { ...schema, properties };
}

/** Pattern that the text of a column follows in CSV; undefined where any text may stand. */
export function patternOf(schema: z.ZodType): string | undefined {
  const text = z.toJSONSchema(schema, { io: 'input' });
  const parts = [text, ...(text.anyOf ?? [])].filter((part) => typeof part === 'object');
  const pattern = parts.map((part) => part.pattern).find((one) => one !== undefined);
  return pattern === anyText ? undefined : pattern;
}

/** The pattern of free text says no more than that the cell is not empty. */
const anyText = '^.{1,2000}$';
