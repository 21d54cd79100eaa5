import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { absoluteUrl } from '../../src/config.ts';
import { bestValues } from '../../src/publish/best-values.ts';
import { dataFilesOf } from '../../src/publish/data-files.ts';
import { fileNames } from '../../src/publish/file-names.ts';
import { questionsOf } from '../../src/publish/sql-questions.ts';
import { sqlSnippets } from '../../src/publish/sql-snippets.ts';
import { fixture, present } from '../fixture.ts';
import { enclosures, inFolder, version } from './collection.ts';

const { sql } = present(questionsOf(fixture)[0]);

const small = dataFilesOf({ catalog: fixture, version }, enclosures);

const codeOf = (title: string) =>
  present(sqlSnippets(sql).find((snippet) => snippet.title === title)).code;

test('DuckDB answers the first question from Parquet as SQLite does', async () => {
  const parquet = fileNames.dataset(bestValues.id, 'parquet');
  await inFolder(
    [fileNames.database, parquet],
    async (folder) => {
      const file = new DatabaseSync(join(folder, fileNames.database), { readOnly: true });
      const expected = file.prepare(sql).all();
      file.close();
      const duckdb = await DuckDBInstance.create(':memory:');
      const connection = await duckdb.connect();
      // The folder takes the place of the address.
      const code = codeOf('DuckDB').replace(absoluteUrl('/data/'), join(folder, '/'));
      const rows = (await connection.runAndReadAll(code)).getRowObjectsJS();
      expect(rows.length).toBeGreaterThan(1);
      expect(
        rows.map((row) => [row.year, row.losses_usd, row.losses_usd_source_id].map(String)),
      ).toEqual(
        expected.map((row) => [row.year, row.losses_usd, row.losses_usd_source_id].map(String)),
      );
    },
    small,
  );
});

test('the sqlite3 command and pandas get the very SQL of the page, in quotes that it does not use', () => {
  expect(codeOf('sqlite3')).toBe(`sqlite3 -header -column ${fileNames.database} "\n${sql}\n"`);
  expect(sql).not.toMatch(/["$`\\]/);
  expect(codeOf('pandas')).toContain(`read_sql_query("""\n${sql}\n""", database)`);
  expect(codeOf('pandas')).toContain(`"file:${fileNames.database}?mode=ro"`);
});
