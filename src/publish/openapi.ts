import type { Catalog } from '../catalog/catalog.ts';
import { basePath, siteUrl } from '../config.ts';
import { t } from '../i18n/index.ts';
import type { Collection } from './collection.ts';
import { extractColumns } from './extract.ts';
import { dataPath, fileNames } from './file-names.ts';
import { licenceUrl } from './json.ts';
import { documentSchema, rowSchema } from './json-schema.ts';
import { published } from './published.ts';

/** A group of addresses of one form, for the document and for the page that explains it. */
export interface Endpoint {
  /** Path with its parameter in braces: `/states/{state}.json`. */
  readonly path: string;
  readonly summary: string;
  readonly parameter: {
    readonly name: string;
    readonly description: string;
    readonly example: string;
  };
  readonly schema: 'Figure' | 'Extract';
}

/** Addresses that hold an id in their path; the datasets have one path each. */
export const endpoints: readonly Endpoint[] = [
  {
    path: '/figures/{figure}.json',
    summary: t.downloads.api.figure,
    parameter: { name: 'figure', description: t.downloads.api.figureId, example: 'losses-by-year' },
    schema: 'Figure',
  },
  {
    path: '/states/{state}.json',
    summary: t.downloads.api.state,
    parameter: { name: 'state', description: t.downloads.api.stateId, example: 'oh' },
    schema: 'Extract',
  },
  {
    path: '/operations/{operation}.json',
    summary: t.downloads.api.operation,
    parameter: {
      name: 'operation',
      description: t.downloads.api.operationId,
      example: 'cbi-chakra-2',
    },
    schema: 'Extract',
  },
  {
    path: '/countries/{country}.json',
    summary: t.downloads.api.country,
    parameter: { name: 'country', description: t.downloads.api.countryId, example: 'us' },
    schema: 'Extract',
  },
];

/** What the static JSON files are, as OpenAPI 3.1: for programs that generate clients and documentation. */
export function openApi({ catalog, version }: Collection): Record<string, unknown> {
  const ofDatasets = published.map(({ id, title, summary }) => [
    dataPath(fileNames.dataset(id, 'json')),
    {
      get: {
        operationId: id,
        tags: ['datasets'],
        summary: title,
        description: summary,
        responses: answers({ $ref: `#/components/schemas/${id}` }),
      },
    },
  ]);
  const ofOthers = endpoints.map(({ path, summary, parameter, schema }) => [
    path,
    {
      get: {
        operationId: parameter.name,
        tags: ['extracts'],
        summary,
        parameters: [
          {
            name: parameter.name,
            in: 'path',
            required: true,
            description: parameter.description,
            example: parameter.example,
            schema: { type: 'string', pattern: '^[a-z0-9-]+$' },
          },
        ],
        responses: {
          ...answers({ $ref: `#/components/schemas/${schema}` }),
          '404': { description: t.downloads.api.none },
        },
      },
    },
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: t.home.title,
      summary: t.downloads.api.summary,
      description: t.downloads.api.lead,
      version,
      license: { name: 'CC BY 4.0', url: licenceUrl },
    },
    servers: [{ url: `${siteUrl}${basePath}`.replace(/\/$/, '') }],
    tags: [
      { name: 'datasets', description: t.downloads.api.datasets },
      { name: 'extracts', description: t.downloads.api.extracts },
    ],
    paths: Object.fromEntries([...ofDatasets, ...ofOthers]),
    components: { schemas: { ...datasetSchemas(catalog), ...schemas } },
  };
}

/** The schemas of the datasets stand inside: few programs follow references to other files. */
function datasetSchemas(catalog: Catalog) {
  return Object.fromEntries(
    published.flatMap((dataset) => [
      [dataset.id, documentSchema(dataset, `#/components/schemas/${dataset.id}.row`)],
      [`${dataset.id}.row`, rowSchema(catalog, dataset)],
    ]),
  );
}

function answers(schema: object) {
  return {
    '200': {
      description: t.downloads.api.ok,
      content: { 'application/json': { schema } },
    },
  };
}

const named = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
const texts = { type: 'array', items: { type: 'string' } };
const nullableText = { type: ['string', 'null'] };

const schemas = {
  Figure: {
    type: 'object',
    required: ['id', 'title', 'subtitle', 'notes', 'licence', 'columns', 'rows'],
    properties: {
      id: { type: 'string' },
      title: { type: 'string' },
      subtitle: { type: 'string' },
      notes: texts,
      licence: { type: 'string', format: 'uri' },
      columns: { type: 'array', items: named },
      rows: {
        type: 'array',
        items: { type: 'object', required: ['source_ids'], properties: { source_ids: texts } },
      },
    },
  },
  Extract: {
    type: 'object',
    required: ['id', 'page', 'version', 'licence', 'columns', 'datasets', 'rows'],
    properties: {
      id: { type: 'string' },
      page: { type: 'string', format: 'uri' },
      version: { type: 'string' },
      licence: { type: 'string', format: 'uri' },
      columns: { type: 'array', items: named },
      datasets: { type: 'array', items: { type: 'object' } },
      rows: {
        type: 'array',
        items: {
          type: 'object',
          required: extractColumns,
          properties: {
            dataset: { type: 'string' },
            key: { type: 'string' },
            column: { type: 'string' },
            value: {},
            unit: nullableText,
            source_ids: texts,
            locator: nullableText,
            status: nullableText,
            note: nullableText,
          },
        },
      },
    },
  },
};
