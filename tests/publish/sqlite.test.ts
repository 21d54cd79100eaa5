import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { bestValues } from '../../src/publish/best-values.ts';
import { typedColumnsOf } from '../../src/publish/column-types.ts';
import { fileNames } from '../../src/publish/file-names.ts';
import { published } from '../../src/publish/published.ts';
import { database } from '../../src/publish/sqlite.ts';
import { bestViewOf, hasBestView, quoted, tableOf } from '../../src/publish/sqlite-schema.ts';
import { fixture } from '../fixture.ts';
import { files, inFolder, jsonOf, real, sumOf, version } from './collection.ts';

const made = database({ catalog: fixture, version }, published);
const small = new DatabaseSync(':memory:');
small.deserialize(made);
afterAll(() => small.close());

const asked = (sql: string, ...values: string[]) => small.prepare(sql).all(...values);

test('every table has the rows of its dataset, with the same sums', async () => {
  await inFolder([fileNames.database], async (folder) => {
    const file = new DatabaseSync(join(folder, fileNames.database), { readOnly: true });
    for (const dataset of published) {
      const numbers = typedColumnsOf(dataset).filter(
        ({ type }) => type === 'integer' || type === 'number',
      );
      const sums = numbers.map(({ name }) => `total(${quoted(name)}) AS ${quoted(name)}`);
      const found = file
        .prepare(`SELECT ${['count(*) AS count_of_rows', ...sums]} FROM ${tableOf(dataset.id)}`)
        .get();
      expect(found?.count_of_rows, dataset.id).toBe(real.catalog.rows(dataset).length);
      for (const { name } of numbers) {
        const expected = sumOf(real.catalog, dataset, name);
        const difference = Math.abs(Number(found?.[name]) - expected);
        expect(difference, `${dataset.id} ${name}`).toBeLessThanOrEqual(Math.abs(expected) * 1e-12);
      }
    }
    expect(file.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(file.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    file.close();
  });
});

test('cells keep their types; what is not reported is NULL, and lists are joined', () => {
  for (const dataset of published) {
    const [row] = asked(`SELECT * FROM ${tableOf(dataset.id)} LIMIT 1`);
    const [first] = fixture.rows(dataset);
    for (const { name, type } of typedColumnsOf(dataset)) {
      const cell = first?.[name];
      const wanted = type === 'list' && Array.isArray(cell) ? cell.join(';') : (cell ?? null);
      expect(row?.[name] ?? null, `${dataset.id} ${name}`).toEqual(wanted);
    }
  }
  const kinds = asked('SELECT DISTINCT typeof(losses_usd) AS kind FROM ic3_totals ORDER BY kind');
  expect(kinds.map(({ kind }) => kind)).toEqual(['integer', 'null']);
});

test('a view of best values has each fact once, with the value that leads', () => {
  const facts = fixture.rows(bestValues);
  for (const dataset of published.filter(hasBestView)) {
    const subjects = new Set(
      fixture
        .rows(dataset)
        .map((row) =>
          dataset.key.slice(0, dataset.key.indexOf('source_id')).map((name) => row[name]),
        )
        .map((cells) => cells.join('/')),
    );
    const rows = asked(`SELECT * FROM ${bestViewOf(dataset.id)}`);
    expect(rows.length, dataset.id).toBe(subjects.size);
    const own = facts.filter((fact) => fact.dataset === dataset.id);
    for (const measure of new Set(own.map((fact) => fact.measure))) {
      const led = own.filter((fact) => fact.measure === measure).map(({ value }) => value);
      const seen = rows.map((row) => row[measure]);
      const sorted = (values: readonly unknown[]) =>
        values.filter((value) => typeof value === 'number').toSorted((a, b) => a - b);
      expect(sorted(seen), `${dataset.id} ${measure}`).toEqual(sorted(led));
    }
  }
});

test('a sum over the view counts once what several documents print', () => {
  const sum = (table: string) =>
    asked(`SELECT sum(complaints) AS sum FROM ${table} WHERE year = 2012`)[0]?.sum;
  expect(sum('ic3_totals_best')).toBe(289_874);
  expect(sum('ic3_totals')).toBeGreaterThanOrEqual(2 * 289_874);
});

test('it says what its tables and columns are', () => {
  for (const dataset of published) {
    expect(asked('SELECT * FROM datasets WHERE dataset = ?', dataset.id)).toEqual([
      {
        dataset: dataset.id,
        table: tableOf(dataset.id),
        best_values: hasBestView(dataset) ? bestViewOf(dataset.id) : null,
        title: dataset.title,
        summary: dataset.summary,
        statement: dataset.statement,
        rows: fixture.rows(dataset).length,
      },
    ]);
    const columns = asked('SELECT * FROM columns WHERE "table" = ?', tableOf(dataset.id));
    expect(columns.map(({ column }) => column).toSorted()).toEqual(
      typedColumnsOf(dataset)
        .map(({ name }) => name)
        .toSorted(),
    );
  }
  expect(asked("SELECT text FROM about WHERE name = 'version'")).toEqual([{ text: version }]);
});

test('the same rows give the same bytes', () => {
  const again = database({ catalog: fixture, version }, published);
  expect(Buffer.compare(made, again)).toBe(0);
});

test('every table that Datasette is told of is there', async () => {
  const form = z.object({
    databases: z.object({
      'hang-up': z.object({
        tables: z.record(
          z.string(),
          z.object({ columns: z.record(z.string(), z.string()) }).partial(),
        ),
      }),
    }),
  });
  const { databases } = await jsonOf(fileNames.datasette, form);
  const { tables } = databases['hang-up'];
  const known = asked("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')");
  const names = known.map(({ name }) => String(name));
  expect(Object.keys(tables).filter((name) => !names.includes(name))).toEqual([]);
  expect(Object.keys(tables)).toEqual(
    expect.arrayContaining(published.map(({ id }) => tableOf(id))),
  );
  for (const [name, { columns }] of Object.entries(tables)) {
    const own = asked(`SELECT name FROM pragma_table_info('${name}')`).map(({ name }) => name);
    expect(Object.keys(columns ?? {}).filter((column) => !own.includes(column))).toEqual([]);
  }
  expect(files.names).toContain(fileNames.database);
});
