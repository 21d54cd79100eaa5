import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { countries } from '../../src/datasets/countries.ts';
import { operations } from '../../src/datasets/operations.ts';
import { states } from '../../src/datasets/states.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { idsReferredTo } from '../../src/indicators/extract.ts';
import { typedColumnsOf } from '../../src/publish/column-types.ts';
import { extractJson } from '../../src/publish/extract.ts';
import { dataPath, fileNames } from '../../src/publish/file-names.ts';
import { sha256 } from '../../src/publish/hash.ts';
import { figureJson } from '../../src/publish/json.ts';
import { published } from '../../src/publish/published.ts';
import { present } from '../fixture.ts';
import { files, jsonOf, real, textOf, version } from './collection.ts';
import {
  csvwGroupForm,
  csvwTableForm,
  dataPackageForm,
  type Field,
  objectForm,
  openApiForm,
  tableForm,
} from './descriptions-form.ts';

function validator() {
  const ajv = new Ajv2020({ allErrors: true, keywords: ['unit'] });
  addFormats.default(ajv);
  return ajv;
}

/** Text cells of a CSV by column, without the header. */
async function linesOf(id: string) {
  const text = await textOf(fileNames.dataset(id, 'csv'));
  return Papa.parse<Record<string, string>>(text.trimEnd(), { header: true, newline: '\n' }).data;
}

describe('a JSON Schema', () => {
  test.each(published)('$id describes its JSON, and ajv agrees', async ({ id }) => {
    const validate = validator().compile(
      await jsonOf(fileNames.dataset(id, 'schema.json'), objectForm),
    );
    validate(await jsonOf(fileNames.dataset(id, 'json'), objectForm));
    expect(validate.errors).toBeNull();
  });

  test.each(published)('$id refuses a row with another column, type or length', async ({ id }) => {
    const validate = validator().compile(
      await jsonOf(fileNames.dataset(id, 'schema.json'), objectForm),
    );
    const json = await jsonOf(fileNames.dataset(id, 'json'), tableForm);
    const [row] = json.rows;
    // A dataset may be empty, and then any row of it is as unknown as these.
    const key = Object.keys(row ?? { key: '' })[0] ?? '';
    for (const bad of [{ ...row, more: 1 }, { ...row, [key]: true }, {}]) {
      expect(validate({ ...json, rows: [bad] })).toBe(false);
    }
  });
});

const dataPackage = await jsonOf(fileNames.dataPackage, dataPackageForm);

/** The Data Package's resource of a dataset. */
const resourceOf = (id: string) => present(dataPackage.resources.find(({ name }) => name === id));

describe('the Data Package', () => {
  test.each(published)('$id has the size and hash of its CSV', async ({ id }) => {
    const bytes = await files.bytesOf(fileNames.dataset(id, 'csv'));
    expect(resourceOf(id)).toMatchObject({
      path: fileNames.dataset(id, 'csv'),
      bytes: bytes.length,
      hash: `sha256:${sha256(bytes)}`,
    });
  });

  test.each(published)(
    '$id: every cell of the CSV keeps the constraints of its field',
    async ({ id }) => {
      const { schema } = resourceOf(id);
      const lines = await linesOf(id);
      const faults = schema.fields.flatMap((field) => {
        const cells = lines.map((line) => line[field.name] ?? '');
        return cells.filter((cell) => !keeps(field, cell)).map((cell) => `${field.name} "${cell}"`);
      });
      expect(faults).toEqual([]);
      const keyed = present(schema.primaryKey ?? schema.uniqueKeys?.[0]);
      const keys = lines.map((line) => keyed.map((name) => line[name]).join('\u0000'));
      expect(new Set(keys).size).toBe(lines.length);
    },
  );

  test('foreign keys lead to rows that are there', async () => {
    let count = 0;
    for (const { name, schema } of dataPackage.resources) {
      const lines = await linesOf(name);
      for (const { fields, reference } of schema.foreignKeys) {
        const target = await linesOf(reference.resource || name);
        const known = new Set(target.map((line) => line[present(reference.fields[0])]));
        const named = lines
          .map((line) => line[present(fields[0])] ?? '')
          .filter((cell) => cell !== '');
        expect(
          named.filter((cell) => !known.has(cell)),
          `${name} ${fields}`,
        ).toEqual([]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(published.length);
  });

  test('a primary key has no empty cell', async () => {
    for (const { name, schema } of dataPackage.resources) {
      const lines = await linesOf(name);
      for (const column of schema.primaryKey ?? [])
        expect(
          lines.every((line) => line[column] !== ''),
          `${name} ${column}`,
        ).toBe(true);
    }
  });

  test('has the properties that version 2 asks for', () => {
    expect(dataPackage).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      version,
    });
    for (const resource of dataPackage.resources) {
      expect(resource.name).toMatch(/^[a-z0-9-]+$/);
      expect(resource.licenses[0]?.path).toMatch(/^https:/);
      for (const { type } of resource.schema.fields)
        expect(['string', 'integer', 'number', 'year', 'list']).toContain(type);
    }
  });
});

const lexical: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  year: /^\d{4}$/,
};

/** True where the text of a cell is what its field says, as Table Schema reads it. */
function keeps({ type, constraints }: Field, cell: string): boolean {
  if (cell === '') return !constraints.required;
  if (lexical[type]?.test(cell) === false) return false;
  if (constraints.enum && !constraints.enum.includes(cell)) return false;
  if (constraints.minimum !== undefined && Number(cell) < constraints.minimum) return false;
  return constraints.pattern === undefined || new RegExp(constraints.pattern, 'u').test(cell);
}

describe('CSV on the Web', () => {
  test.each(published)('$id names the columns of its CSV in order', async ({ id }) => {
    const metadata = await jsonOf(fileNames.dataset(id, 'csv-metadata.json'), csvwTableForm);
    const [header] = (await textOf(fileNames.dataset(id, 'csv'))).split('\n');
    const names = metadata.tableSchema.columns.map(({ titles }) => titles);
    expect(names.join(',')).toBe(header);
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(metadata.url).toBe(fileNames.dataset(id, 'csv'));
    // Without the other tables beside it, a reference would lead nowhere.
    expect(metadata.tableSchema).not.toHaveProperty('foreignKeys');
  });

  test.each(published)('$id: every cell fits the format of its column', async ({ id }) => {
    const { tableSchema } = await jsonOf(fileNames.dataset(id, 'csv-metadata.json'), csvwTableForm);
    const lines = await linesOf(id);
    for (const { name, required, separator, datatype } of tableSchema.columns) {
      const cells = lines.map((line) => line[name] ?? '');
      if (required) expect(cells, name).not.toContain('');
      if (typeof datatype === 'string' || separator) continue;
      const format = new RegExp(datatype.format, 'u');
      expect(
        cells.filter((cell) => cell !== '' && !format.test(cell)),
        name,
      ).toEqual([]);
    }
  });

  test('the group holds every table, and its references stay inside', async () => {
    const { tables } = await jsonOf(fileNames.csvw, csvwGroupForm);
    const columns = new Map(
      tables.map(
        ({ url, tableSchema }) => [url, tableSchema.columns.map(({ name }) => name)] as const,
      ),
    );
    expect([...columns.keys()]).toEqual(published.map(({ id }) => fileNames.dataset(id, 'csv')));
    for (const { url, tableSchema } of tables) {
      for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
        expect(columns.get(url)).toContain(columnReference);
        expect(columns.get(reference.resource)).toContain(reference.columnReference);
      }
    }
  });
});

describe('the OpenAPI document', () => {
  test('is valid, says the validator of @seriousme', async () => {
    const result = await new Validator().validate(await jsonOf(fileNames.openapi, objectForm));
    expect(result).toMatchObject({ valid: true });
  });

  test('has an address for every dataset', async () => {
    const { paths } = await jsonOf(fileNames.openapi, openApiForm);
    for (const { id } of published)
      expect(paths).toHaveProperty([dataPath(fileNames.dataset(id, 'json'))]);
  });

  // Every figure is drawn for it.
  test('its schemas describe the figures, states, operations and countries', {
    timeout: 60_000,
  }, async () => {
    const { components } = await jsonOf(fileNames.openapi, openApiForm);
    const check = (name: string, texts: readonly string[]) => {
      const validate = validator().compile(present(components.schemas[name]));
      for (const text of texts) {
        validate(JSON.parse(text));
        expect(validate.errors).toBeNull();
      }
    };
    check('Figure', [...figuresOf(real.catalog).values()].map(figureJson));
    const extracts = [
      ...real.catalog.rows(states).map(({ state }) => extractJson(real, states, state, '/')),
      ...real.catalog
        .rows(operations)
        .map((row) => extractJson(real, operations, row.operation_id, '/')),
      ...idsReferredTo(real.catalog, countries).map((id) => extractJson(real, countries, id, '/')),
    ];
    check('Extract', extracts);
  });
});

// Written before the test: the checksums ask for every other file.
const sums = await textOf(fileNames.checksums);

test('checksums are those of the files', async () => {
  const lines = sums.trimEnd().split('\n');
  expect(lines).toHaveLength(files.names.length - 1);
  for (const line of lines) {
    const [sum, name = ''] = line.split('  ');
    expect(sha256(await files.bytesOf(name)), name).toBe(sum);
  }
});

test('columns are described in every form in the same order', async () => {
  for (const dataset of published) {
    const names = typedColumnsOf(dataset).map(({ name }) => name);
    const { columns } = await jsonOf(fileNames.dataset(dataset.id, 'json'), tableForm);
    expect(columns.map(({ name }) => name)).toEqual(names);
  }
});
