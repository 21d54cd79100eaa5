import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Refusal } from '../maintain/command.ts';
import { compare } from '../order/compare.ts';
import { savedFile } from './download.ts';
import type { SavedFile } from './feed.ts';

/** The files of a saved copy: one file, or all plain files of a folder in the order of their names. */
export async function readSavedCopy(path: string): Promise<readonly SavedFile[]> {
  const about = await stat(path).catch(() => null);
  if (about?.isFile()) return [savedFile(path, basename(path))];
  if (!about?.isDirectory())
    throw new Refusal(`--from "${path}"  expected a file or a folder. Correct the path.`);
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  if (names.length === 0)
    throw new Refusal(`--from "${path}"  the folder has no files. Correct the path.`);
  return names.sort(compare).map((name) => savedFile(join(path, name), name));
}
