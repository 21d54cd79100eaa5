import { expect, test } from 'vitest';
import { chartOf } from '../../../src/client/sql/chart-of.ts';
import { placesOf, tablesOf } from '../../../src/client/sql/dictionary.ts';
import { type Engine, openEngine, QueryError } from '../../../src/client/sql/engine.ts';
import { states } from '../../../src/datasets/states.ts';
import { packageFile } from '../../../src/publish/fonts.ts';
import { published } from '../../../src/publish/published.ts';
import { database } from '../../../src/publish/sqlite.ts';
import { tableOf } from '../../../src/publish/sqlite-schema.ts';
import { fixture, present } from '../../fixture.ts';
import { version } from '../../publish/collection.ts';

const engine: Engine = await openEngine(
  packageFile('@sqlite.org/sqlite-wasm/sqlite3.wasm').buffer,
  database({ catalog: fixture, version }, published),
);

test('the whole database is there, and it names its tables and columns', () => {
  const tables = tablesOf(engine);
  for (const dataset of published) {
    const count = engine.run(`SELECT count(*) FROM ${tableOf(dataset.id)}`)?.rows[0]?.[0];
    expect(count, dataset.id).toBe(fixture.rows(dataset).length);
    expect(tables[tableOf(dataset.id)]).toContain(dataset.key[0]);
  }
  expect(tables.ic3_totals_best).toContain('losses_usd_source_id');
});

test('cells keep their kinds: numbers, texts, NULL, bytes, and integers too long for JavaScript', () => {
  expect(
    engine.run("SELECT 1 AS a, 1.5 AS b, 'x' AS c, NULL AS d, x'00ff' AS e, 9007199254740993 AS f"),
  ).toEqual({
    columns: ['a', 'b', 'c', 'd', 'e', 'f'],
    rows: [[1, 1.5, 'x', null, "x'00ff'", '9007199254740993']],
  });
});

test('of several statements the last table counts; a comment gives none', () => {
  expect(engine.run('SELECT 1; SELECT 2; -- and no more')?.rows).toEqual([[2]]);
  expect(engine.run('-- nothing')).toBe(null);
  expect(engine.run('SELECT 1 WHERE 0')?.rows).toEqual([]);
});

test.each([
  ['a misspelt word', 'SELECT year\nFORM ic3_totals_best', 'near "ic3_totals_best"', 2],
  ['letters outside ASCII before it', "SELECT 'é€'\n  AS x,, 1", 'near ","', 2],
  ['a table that is not there', 'SELECT 1;\n\nSELECT year\nFROM ic3_total', 'ic3_total', 4],
  ['a column that is not there', 'SELECT year,\n  loss_usd\nFROM ic3_totals_best', 'loss_usd', 2],
  ['an end that comes too early', 'SELECT year\nFROM ic3_totals_best\nWHERE', 'incomplete', 3],
  ['what fails as it runs', "SELECT 1;\nSELECT abs('x'),\n json('{')", 'malformed JSON', 2],
  ['an attempt to write', 'DELETE FROM ic3_totals', 'readonly', 1],
])('%s is refused with its line', (_, sql, message, line) => {
  const run = () => engine.run(sql);
  expect(run).toThrow(QueryError);
  expect(run).toThrow(message);
  expect(run).toThrow(expect.objectContaining({ line }));
});

test('years and places can be drawn, each in one row, beside numbers', () => {
  const places = placesOf(engine);
  const drawn = (sql: string) => chartOf(present(engine.run(sql)), places);
  expect(drawn('SELECT year, losses_usd, losses_usd_source_id FROM ic3_totals_best')).toMatchObject(
    {
      kind: 'years',
      by: 'year',
      series: [{ column: 'losses_usd' }],
    },
  );
  const [first, second] = fixture.rows(states);
  expect(drawn('SELECT name, 2020 AS year, length(name) AS letters FROM states LIMIT 2')).toEqual({
    kind: 'places',
    by: 'name',
    labels: [first?.name, second?.name],
    series: [{ column: 'letters', values: [first?.name.length, second?.name.length] }],
  });
  expect(drawn('SELECT year, losses_usd FROM ic3_totals')).toBe(null);
  expect(drawn("SELECT 'x' AS name, 1 AS count UNION SELECT 'y', 2")).toBe(null);
  expect(drawn('SELECT 2020 AS year, NULL AS losses UNION SELECT 2021, NULL')).toBe(null);
});
