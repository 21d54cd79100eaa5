import type { Dataset } from '../datasets/dataset.ts';
import { holdsStatements, measuresOf } from '../datasets/measures.ts';
import { bestValues } from './best-values.ts';
import { type ColumnType, foreignKeysOf, isKeyWhole, typedColumnsOf } from './column-types.ts';

/** Affinities of SQLite; NUMERIC writes 2134675818 and not 2134675818.0. */
const affinities: Readonly<Record<ColumnType, string>> = {
  year: 'INTEGER',
  integer: 'INTEGER',
  number: 'NUMERIC',
  date: 'TEXT',
  list: 'TEXT',
  text: 'TEXT',
};

/** Name of a dataset's table: its id with underscores, which needs no quotes in SQL. */
export const tableOf = (id: string): string => id.replaceAll('-', '_');

/** Name of the view with one row for each thing that a dataset counts. */
export const bestViewOf = (id: string): string => `${tableOf(id)}_best`;

/** A name in SQL: some columns, such as `group`, are words of the language. */
export const quoted = (name: string): string => `"${name}"`;

const list = (names: readonly string[]) => names.map(quoted).join(', ');

/** Statement that makes the table of a dataset, with its key and what it refers to. */
export function createTable(dataset: Dataset): string {
  const columns = typedColumnsOf(dataset).map(
    ({ name, type, optional }) =>
      `${quoted(name)} ${affinities[type]}${optional ? '' : ' NOT NULL'}`,
  );
  const references = foreignKeysOf(dataset).map(
    ({ column, target }) => `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(tableOf(target))}`,
  );
  const key = isKeyWhole(dataset) ? [`PRIMARY KEY (${list(dataset.key)})`] : [];
  const parts = [...columns, ...key, ...references].map((part) => `  ${part}`).join(',\n');
  return `CREATE TABLE ${quoted(tableOf(dataset.id))} (\n${parts}\n)${key.length > 0 ? ' WITHOUT ROWID' : ''}`;
}

/** A key with an empty cell is no primary key in SQL; an index finds its rows as fast. */
export function createIndex(dataset: Dataset): string | null {
  if (isKeyWhole(dataset)) return null;
  const table = tableOf(dataset.id);
  return `CREATE INDEX ${quoted(`${table}_key`)} ON ${quoted(table)} (${list(dataset.key)})`;
}

/** True where several documents may state one thing, so that a sum over the table counts it twice. */
export const hasBestView = (dataset: Dataset): boolean =>
  holdsStatements(dataset) && !dataset.repeats && measuresOf(dataset).length > 0;

/**
 * Statement that makes the view of a dataset of statements: the columns of its key up to the source,
 * then the value that leads in each measure, and the document that states it.
 */
export function createBestView(dataset: Dataset): string {
  const subject = dataset.key.slice(0, dataset.key.indexOf('source_id'));
  const rowKey = subject.map((name) => `coalesce(${quoted(name)}, '')`).join(` || '/' || `);
  const measures = measuresOf(dataset);
  const best = (column: string, measure: string) =>
    `(SELECT ${column} FROM ${tableOf(bestValues.id)} AS best WHERE best.dataset = '${dataset.id}' AND best.row_key = subject.row_key AND best.measure = '${measure}')`;
  const values = measures.flatMap((measure) => [
    `${best('value', measure)} AS ${quoted(measure)}`,
    `${best('source_id', measure)} AS ${quoted(`${measure}_source_id`)}`,
  ]);
  return [
    `CREATE VIEW ${quoted(bestViewOf(dataset.id))} AS`,
    `SELECT ${[...subject.map((name) => `subject.${quoted(name)}`), ...values].join(',\n  ')}`,
    `FROM (SELECT DISTINCT ${list(subject)}, ${rowKey} AS row_key FROM ${quoted(tableOf(dataset.id))}) AS subject`,
  ].join('\n');
}
