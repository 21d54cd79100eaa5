import sqlite, { type Sqlite3Static, type WasmPointer } from '@sqlite.org/sqlite-wasm';

/** What a cell of an answer holds; null is SQL's NULL. */
export type Cell = string | number | null;

export type Row = readonly Cell[];

/** The table that a query gives. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A query that SQLite refuses: its message, and the line of the text that it is about, from 1. */
export class QueryError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

export interface Engine {
  /** Runs all statements of a text; the answer is that of the last one that gives a table, if any does. */
  run(sql: string): Answer | null;
}

// The package's types leave out the options of the loader.
const start: (options: { readonly wasmBinary: ArrayBuffer }) => Promise<Sqlite3Static> = sqlite;

/** Opens a database, the bytes of its file, for reading alone, with SQLite as WebAssembly. */
export async function openEngine(wasmBinary: ArrayBuffer, file: Uint8Array): Promise<Engine> {
  const { capi, wasm, oo1 } = await start({ wasmBinary });
  const database = new oo1.DB(':memory:');
  const flags = capi.SQLITE_DESERIALIZE_READONLY | capi.SQLITE_DESERIALIZE_FREEONCLOSE;
  const bytes = wasm.allocFromTypedArray(file);
  database.checkRc(
    capi.sqlite3_deserialize(database, 'main', bytes, file.length, file.length, flags),
  );
  const failure = (sql: string, from: number) => {
    const message = capi.sqlite3_errmsg(database);
    return new QueryError(message, lineOf(sql, from, capi.sqlite3_error_offset(database), message));
  };

  /** The rows of one prepared statement. Throws what SQLite says while it runs. */
  const rowsOf = (statement: WasmPointer, fail: () => QueryError): readonly Row[] => {
    const count = capi.sqlite3_column_count(statement);
    const rows: Row[] = [];
    for (;;) {
      const code = capi.sqlite3_step(statement);
      if (code === capi.SQLITE_DONE) return rows;
      if (code !== capi.SQLITE_ROW) throw fail();
      rows.push(
        Array.from({ length: count }, (_, index) =>
          cellOf(capi.sqlite3_column_js(statement, index)),
        ),
      );
    }
  };

  return {
    run(sql) {
      const stack = wasm.pstack.pointer;
      const [text, length] = wasm.allocCString(sql, true);
      try {
        const statementAt = wasm.pstack.alloc(8);
        const tailAt = wasm.pstack.alloc(8);
        let answer: Answer | null = null;
        for (let at = text; at < text + length; at = wasm.peekPtr(tailAt)) {
          const fail = () => failure(sql, at - text);
          if (capi.sqlite3_prepare_v3(database, at, -1, 0, statementAt, tailAt) !== capi.SQLITE_OK)
            throw fail();
          const statement = wasm.peekPtr(statementAt);
          // A comment or a blank.
          if (!statement) continue;
          try {
            const count = capi.sqlite3_column_count(statement);
            const columns = Array.from({ length: count }, (_, index) =>
              capi.sqlite3_column_name(statement, index),
            );
            const rows = rowsOf(statement, fail);
            if (count > 0) answer = { columns, rows };
          } finally {
            capi.sqlite3_finalize(statement);
          }
        }
        return answer;
      } finally {
        wasm.dealloc(text);
        wasm.pstack.restore(stack);
      }
    },
  };
}

/** Numbers beyond those that JavaScript knows exactly stay text; bytes are written as SQL writes them. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value instanceof Uint8Array ? `x'${hexOf(value)}'` : null;
}

const hexOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The line of an error. `from` is where its statement begins and `offset` where in it SQLite found the
 * error, in bytes of UTF-8; without an offset (-1), a name that the message quotes is looked for.
 */
function lineOf(sql: string, from: number, offset: number, message: string): number {
  const bytes = new TextEncoder().encode(sql);
  const before = new TextDecoder().decode(bytes.subarray(0, from + Math.max(0, offset)));
  if (offset >= 0) return linesIn(before);
  const statement = sql.slice(before.length);
  if (message === 'incomplete input') return linesIn(sql.trimEnd());
  const name = message.split(': ').at(-1) ?? '';
  const found = statement.indexOf(name);
  const blank = statement.length - statement.trimStart().length;
  return linesIn(before + statement.slice(0, found > 0 ? found : blank));
}

const linesIn = (text: string) => text.split('\n').length;
