import type { Engine } from './engine.ts';
import type { Tables } from './protocol.ts';

const columnOf = (engine: Engine, sql: string) =>
  (engine.run(sql)?.rows ?? []).map(([cell]) => String(cell));

/** Every table and view with its columns, in the order of the database. */
export const tablesOf = (engine: Engine): Tables =>
  Object.fromEntries(
    columnOf(
      engine,
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name",
    ).map((table) => [
      table,
      columnOf(engine, `SELECT name FROM pragma_table_info('${table}') ORDER BY cid`),
    ]),
  );

/** Names and codes of the states and countries that the database knows. */
export const placesOf = (engine: Engine): ReadonlySet<string> =>
  new Set(
    columnOf(
      engine,
      `SELECT name FROM states UNION SELECT state FROM states
UNION SELECT name FROM places WHERE kind <> 'city' UNION SELECT state FROM places
UNION SELECT name FROM countries UNION SELECT country FROM countries`,
    ),
  );
