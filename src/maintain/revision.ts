import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { versionFile } from '../catalog/version.ts';
import { Refusal } from './command.ts';
import { isDataFolder, withTemporaryFolder } from './folder.ts';
import { holdsRows } from './raw-table.ts';

const execute = promisify(execFile);

/**
 * Gives the data folder that a name stands for: a folder, a folder with `data` in it, or what a git
 * revision holds in `data`, copied to a folder that is gone when the work is done.
 */
export async function withData<T>(
  name: string,
  repository: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  for (const folder of [name, join(name, 'data')])
    if (await isDataFolder(folder)) return work(folder);
  const commit = await commitOf(name, repository);
  return withTemporaryFolder(async (folder) => {
    await checkOut(name, commit, repository, folder);
    return work(folder);
  });
}

async function commitOf(name: string, repository: string): Promise<string> {
  try {
    const query = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    return (await git(query, repository)).toString().trim();
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const known = missing ? 'a folder with data (git is not installed)' : 'a folder with data';
    throw new Refusal(
      `"${name}"  neither ${known} nor a git revision. Write for example HEAD, main or data.`,
    );
  }
}

/** Writes the files of rows and the version of a commit's `data` below a folder. */
async function checkOut(
  name: string,
  commit: string,
  repository: string,
  folder: string,
): Promise<void> {
  const listing = await git(['ls-tree', '-r', '-z', '--name-only', commit, 'data/'], repository);
  const paths = listing
    .toString()
    .split('\0')
    .filter((path) => holdsRows(path.slice('data/'.length)) || path === `data/${versionFile}`);
  if (paths.length === 0)
    throw new Refusal(`"${name}"  this revision has no data/ folder. Write a later one.`);
  await Promise.all(
    paths.map(async (path) => {
      const target = join(folder, path.slice('data/'.length));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, await git(['show', `${commit}:./${path}`], repository));
    }),
  );
}

/** Runs git and gives what it writes. */
export async function git(args: readonly string[], cwd: string): Promise<Buffer> {
  const { stdout } = await execute('git', [...args], {
    cwd,
    encoding: 'buffer',
    maxBuffer: 2 ** 30,
  });
  return stdout;
}
