import { readdir, readFile } from 'node:fs/promises';
import { SparkSQL, TrinoSQL } from 'dt-sql-parser';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../src/import/feeds/', import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith('.sql'));

describe('the queries of the feeds run beyond one machine', () => {
  test('there is a query for each feed of complaint-level data', () => {
    expect(files.sort()).toEqual(['cafc.sql', 'ftc-dnc-days.sql', 'ftc-dnc.sql', 'scamwatch.sql']);
  });

  test.each(files)('%s is SQL for Spark and for Trino', async (name) => {
    const sql = await readFile(new URL(name, folder), 'utf8');
    for (const parser of [new SparkSQL(), new TrinoSQL()])
      expect(
        parser.validate(sql).map(({ message, startLine }) => `${startLine}: ${message}`),
      ).toEqual([]);
  });

  test('the parsers refuse what is no SQL', () => {
    for (const parser of [new SparkSQL(), new TrinoSQL()])
      expect(parser.validate('SELECT a FROM (SELECT').length).toBeGreaterThan(0);
  });
});
