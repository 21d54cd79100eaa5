import { gzipSync } from 'fflate';
import { once } from '../order/once.ts';
import { dataFiles } from './current.ts';
import { fileNames } from './file-names.ts';
import { packageFile } from './fonts.ts';

/**
 * What a browser loads to answer SQL: the database and SQLite itself. Hosts leave files of these types
 * as they are, so they are packed here: an eighth of the bytes, on every host the same.
 */
const files = {
  database: {
    name: `${fileNames.database}.gz`,
    content: () => dataFiles.bytesOf(fileNames.database),
  },
  wasm: {
    name: 'sqlite3.wasm.gz',
    content: async () => packageFile('@sqlite.org/sqlite-wasm/sqlite3.wasm'),
  },
} as const;

export type SqlFile = keyof typeof files;

/** Path of a packed file. */
export const sqlFilePath = (file: SqlFile) => `/sql/${files[file].name}`;

/** Its bytes; the same for the same content, as no time is written into them. */
export const sqlFileBytes = once(
  async (file: SqlFile): Promise<Uint8Array<ArrayBuffer>> =>
    gzipSync(await files[file].content(), { level: 9, mtime: 0 }),
);

/** The editor, and what speaks to SQLite: at most so many bytes as hosts send them. */
export const sqlScriptBytes = 200_000;
