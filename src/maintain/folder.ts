import { cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTables } from '../catalog/load.ts';
import { sources } from '../datasets/sources.ts';
import { Refusal } from './command.ts';

/** True where a folder holds data: one file is in it whatever else is. */
export async function isDataFolder(folder: string): Promise<boolean> {
  return stat(join(folder, sources.file)).then(
    (stats) => stats.isFile(),
    () => false,
  );
}

/** Throws a `Refusal` where a folder holds no data. */
export async function requireDataFolder(folder: string): Promise<void> {
  if (await isDataFolder(folder)) return;
  throw new Refusal(`${folder}  expected a folder with ${sources.file}. Correct the path.`);
}

/** Gives an empty folder to work in; it is gone when the work is done. */
export async function withTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hang-up-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The check of a data folder as it would be with some files replaced. The folder is only read. */
export function checkWith(folder: string, texts: ReadonlyMap<string, string>) {
  return withTemporaryFolder(async (copy) => {
    await cp(folder, copy, { recursive: true });
    for (const [file, text] of texts) await writeFile(join(copy, file), text);
    return readTables(copy);
  });
}
