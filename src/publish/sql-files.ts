import { gzipSync } from 'fflate';
import { once } from '../order/once.ts';
import { dataFiles } from './current.ts';
import { fileNames } from './file-names.ts';
import { packageFile } from './fonts.ts';

/**
 * What a browser loads to answer SQL: the database and SQLite itself. Hosts leave files of these types
 * as they are, so they are packed here: an eighth of the bytes, on every host the same.
 */
export const packedDatabase = `${fileNames.database}.gz`;
export const packedSqlite = 'sqlite3.wasm.gz';

/** Names of both. */
export const sqlFiles: readonly string[] = [packedDatabase, packedSqlite];

/** Path of a packed file. */
export const sqlFilePath = (name: string) => `/sql/${name}`;

/** The bytes of a packed file by its name; the same for the same content, as no time is written into them. */
export const sqlFileBytes = once(async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
  const content =
    name === packedDatabase
      ? await dataFiles.bytesOf(fileNames.database)
      : packageFile('@sqlite.org/sqlite-wasm/sqlite3.wasm');
  return gzipSync(content, { level: 9, mtime: 0 });
});

/** The editor, and what speaks to SQLite: at most so many bytes as hosts send them. */
export const sqlScriptBytes = 200_000;
