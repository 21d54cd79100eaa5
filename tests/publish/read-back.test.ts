import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { typedColumnsOf } from '../../src/publish/column-types.ts';
import { fileNames } from '../../src/publish/file-names.ts';
import { published } from '../../src/publish/published.ts';
import { inFolder, real, sumOf, version } from './collection.ts';

const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();

async function ask(sql: string) {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson();
}

/** What DuckDB says of a column of each type. */
const types = {
  year: 'INTEGER',
  integer: 'BIGINT',
  number: 'DOUBLE',
  date: 'VARCHAR',
  list: 'VARCHAR[]',
  text: 'VARCHAR',
};

const named = (form: 'csv' | 'parquet') => published.map(({ id }) => fileNames.dataset(id, form));

const isNumber = ({ type }: { type: string }) => type === 'integer' || type === 'number';

/** Rows and sums of the numeric columns, as DuckDB reads them and as the catalog holds them. */
async function compare(form: 'csv' | 'parquet') {
  await inFolder(named(form), async (folder) => {
    for (const dataset of published) {
      const columns = typedColumnsOf(dataset).filter(isNumber);
      const sums = columns.map(({ name }) => `sum("${name}")::DOUBLE AS "${name}"`);
      const file = join(folder, fileNames.dataset(dataset.id, form));
      const from = form === 'csv' ? `read_csv('${file}', header = true, delim = ',')` : `'${file}'`;
      const [found] = await ask(`SELECT ${['count(*)::INTEGER AS rows', ...sums]} FROM ${from}`);
      expect(found?.rows, dataset.id).toBe(real.catalog.rows(dataset).length);
      for (const { name } of columns) {
        const expected = sumOf(real.catalog, dataset, name);
        // A sum of many parts differs in its last digits by the order in which they are added.
        const difference = Math.abs(Number(found?.[name] ?? 0) - expected);
        expect(difference, `${dataset.id} ${name}`).toBeLessThanOrEqual(Math.abs(expected) * 1e-12);
      }
    }
  });
}

describe('DuckDB reads', () => {
  test('every CSV with the same rows and sums', () => compare('csv'));

  test('every Parquet with the same rows and sums', () => compare('parquet'));

  test('the types of every Parquet column', async () => {
    await inFolder(named('parquet'), async (folder) => {
      for (const dataset of published) {
        const file = join(folder, fileNames.dataset(dataset.id, 'parquet'));
        const found = await ask(`DESCRIBE SELECT * FROM '${file}'`);
        expect(
          found.map(({ column_name, column_type }) => [column_name, column_type]),
          dataset.id,
        ).toEqual(typedColumnsOf(dataset).map(({ name, type }) => [name, types[type]]));
      }
    });
  });

  test('the words of the columns in the metadata of a Parquet', async () => {
    const [dataset] = published;
    if (!dataset) throw new Error('there are no datasets');
    const name = fileNames.dataset(dataset.id, 'parquet');
    await inFolder([name], async (folder) => {
      const sql = `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${join(folder, name)}')`;
      const metadata = new Map((await ask(sql)).map(({ key, value }) => [key, value]));
      expect(metadata.get('title')).toBe(dataset.title);
      expect(metadata.get('version')).toBe(version);
      for (const column of typedColumnsOf(dataset)) {
        expect(metadata.get(`column.${column.name}`)).toContain(column.description);
      }
    });
  });

  test('the rows of a JSON, null for what is not reported', async () => {
    const dataset = published.find(({ id }) => id === 'operation-figures');
    if (!dataset) throw new Error('there is no such dataset');
    const name = fileNames.dataset(dataset.id, 'json');
    await inFolder([name], async (folder) => {
      const file = join(folder, name);
      const [found] = await ask(
        `SELECT count(*)::INTEGER AS rows, count(r.value)::INTEGER AS filled FROM (SELECT unnest(rows) AS r FROM read_json('${file}'))`,
      );
      const rows = real.catalog.rows(dataset);
      expect(found).toEqual({
        rows: rows.length,
        filled: rows.filter(({ value }) => value !== null).length,
      });
    });
  });
});
