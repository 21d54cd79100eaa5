import { readFile } from 'node:fs/promises';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { Refusal } from '../maintain/command.ts';
import type { SavedFile } from './feed.ts';
import { checkHeaders } from './headers.ts';

/** A table of complaints as its publisher wrote it, in one file or several of the same form. */
export interface RawInput {
  readonly files: readonly SavedFile[];
  /** Names for the columns, each with the beginning of the name in the file. */
  readonly columns: Readonly<Record<string, string>>;
}

/** A row of a result: whole numbers as text, a missing value as null. */
export type Counted = Readonly<Record<string, string | null>>;

/** What one counting may use: complaint data grows for years, machines do not. */
const limits = "SET memory_limit = '1500MB'; SET threads = 2; SET preserve_insertion_order = false";

/**
 * Runs the one query of a SQL file over raw tables, all of whose cells are text. The table of a name
 * has the columns named here and `file`, the name of the file that holds the row.
 * Throws a `Refusal` with file and line where a table cannot be read.
 */
export async function count(
  sqlFile: URL,
  tables: Readonly<Record<string, RawInput>>,
): Promise<readonly Counted[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(limits);
    for (const [name, input] of Object.entries(tables)) await makeView(connection, name, input);
    const reader = await connection.runAndReadAll(await readFile(sqlFile, 'utf8'));
    return reader.getRowObjectsJson().map(texts);
  } catch (error) {
    throw error instanceof Refusal ? error : refusalOf(error, tables);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function makeView(connection: DuckDBConnection, name: string, input: RawInput) {
  const { header, columns } = await checkHeaders(input);
  const selected = Object.entries(columns).map(([as, column]) => `${quoted(column)} AS ${as}`);
  const file = `parse_filename(filename) AS file`;
  await connection.run(
    `CREATE VIEW ${name} AS SELECT ${[...selected, file].join(', ')} FROM ${readerOf(input, header)}`,
  );
}

/**
 * Nothing is guessed: a guess differs from file to file, and hides what a file is damaged by. The strict
 * mode is off because it refuses files that end their first line otherwise than the rest.
 */
function readerOf({ files }: RawInput, header: readonly string[]): string {
  const paths = `[${files.map(({ path }) => literal(path)).join(', ')}]`;
  if (header.length === 0) return `read_parquet(${paths}, filename = true)`;
  const types = header.map((column) => `${literal(column)}: 'VARCHAR'`);
  return `read_csv(${paths}, filename = true, auto_detect = false, header = true, strict_mode = false, delim = ',', quote = '"', escape = '"', columns = {${types.join(', ')}})`;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

function texts(row: Readonly<Record<string, unknown>>): Counted {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]),
  );
}

/** DuckDB says at length which line it could not read and which settings to try; the line is enough. */
function refusalOf(error: unknown, tables: Readonly<Record<string, RawInput>>): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  const line = /Line: (\d+)/.exec(message)?.[1];
  const path = /file "?([^"\n]+?)"?\.?$/m.exec(message)?.[1];
  const files = Object.values(tables).flatMap((table) => table.files);
  const name = files.find((file) => path?.includes(file.name))?.name ?? files[0]?.name ?? '';
  const [first = ''] = message.replace(/^[^:]*Error: /, '').split('\n');
  const where = line === undefined ? name : `${name}:${line}`;
  return new Refusal(
    `${where}  ${first.replace(/\s+/g, ' ').trim()} Fetch the file again: it may be cut off or changed.`,
  );
}
