import { createServer } from 'node:http';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { absoluteUrl } from '../../src/config.ts';
import { dataPath, fileNames } from '../../src/publish/file-names.ts';
import { published } from '../../src/publish/published.ts';
import { shownColumns, snippetsOf } from '../../src/publish/snippets.ts';
import { present } from '../fixture.ts';
import { files, inFolder, real } from './collection.ts';

/** Serves the files of the site on this machine. */
const server = createServer(async ({ url = '' }, response) => {
  response.end(await files.bytesOf(url.replace(/^.*\/data\//, '')));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
afterAll(() => server.close());

const codeOf = (dataset: (typeof published)[number], tool: string) =>
  present(snippetsOf(dataset).find((snippet) => snippet.tool === tool)).code;

const siteAddress = absoluteUrl('/data/');

test.each(published)('$id: every example names the file and columns that are there', (dataset) => {
  const columns = shownColumns(dataset);
  expect(columns.length).toBeGreaterThan(0);
  for (const column of columns) expect(Object.keys(dataset.row.shape)).toContain(column);
  for (const { tool, code } of snippetsOf(dataset)) {
    const [named = ''] = code.match(/http[^"']+/) ?? [];
    expect(
      files.names.map((name) => absoluteUrl(dataPath(name))),
      tool,
    ).toContain(named);
    if (tool !== 'spreadsheet') for (const column of columns) expect(code).toContain(`"${column}"`);
  }
});

const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();

describe('the SQL runs in DuckDB, with the folder in place of the address', () => {
  test.each(published)('$id', async (dataset) => {
    const name = fileNames.dataset(dataset.id, 'parquet');
    await inFolder([name], async (folder) => {
      const sql = codeOf(dataset, 'DuckDB').replace(siteAddress, join(folder, '/'));
      const reader = await connection.runAndReadAll(sql);
      expect(reader.columnNames()).toEqual(shownColumns(dataset));
      expect(reader.currentRowCount).toBe(Math.min(6, real.catalog.rows(dataset).length));
    });
  });
});

describe('the JavaScript runs in Node, with this server in place of the site', () => {
  test.each(published)('$id', async (dataset) => {
    const code = codeOf(dataset, 'JavaScript').replace(
      siteAddress,
      `http://127.0.0.1:${port}/data/`,
    );
    const printed: unknown[][] = [];
    const console = { table: (...words: unknown[]) => printed.push(words) };
    const run = new Function('console', `return (async () => { ${code} })()`);
    await run(console);
    const first = real.catalog.rows(dataset)[0];
    const [rows, columns] = printed[0] ?? [];
    expect(columns).toEqual(shownColumns(dataset));
    expect(rows).toHaveLength(Math.min(6, real.catalog.rows(dataset).length));
    for (const column of shownColumns(dataset))
      expect(rows).toEqual(
        first ? expect.arrayContaining([expect.objectContaining({ [column]: first[column] })]) : [],
      );
  });
});
