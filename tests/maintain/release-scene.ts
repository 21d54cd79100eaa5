import { execFileSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { main } from '../../scripts/release.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { replaceFiles } from '../../src/catalog/write.ts';
import { changes } from '../../src/datasets/changes.ts';
import { dataFolder } from '../fixture.ts';
import { dataCopy, edit, emptyFolder, Recorder } from './scene.ts';

const today = '2031-05-04';

/** Runs the command in a repository, by default on a day after `releasedRepository`. */
export async function release(
  repository: string,
  args: readonly string[],
  { day = today, replace = replaceFiles } = {},
) {
  const output = new Recorder();
  const status = await main(['--data', join(repository, 'data'), ...args], output, {
    today: day,
    repository,
    replace,
  });
  return { status, said: output.said, complained: output.complained };
}

export const git = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** A repository with the fixture as its data. */
export async function repositoryWithData(): Promise<string> {
  const folder = await emptyFolder();
  await cp(await dataCopy(), join(folder, 'data'), { recursive: true });
  await rm(join(folder, 'data/released.json'), { force: true });
  await writeFile(join(folder, 'data', changes.file), await headerOf(changes.file));
  git(folder, 'init', '-q');
  return folder;
}

async function headerOf(file: string): Promise<string> {
  const text = await readFile(join(dataFolder, file), 'utf8');
  return text.slice(0, text.indexOf('\n') + 1);
}

export function commit(folder: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'data');
}

/** The same after its first release, committed. */
export async function releasedRepository(): Promise<string> {
  const folder = await repositoryWithData();
  const { status, complained } = await release(folder, [], { day: '2031-01-01' });
  expect(complained).toBe('');
  expect(status).toBe(0);
  commit(folder);
  return folder;
}

export const countries = 'data/losses/ic3-countries.csv';
export const newest = 'fbi-ic3-2025-annual-report';

/** One row more, a value revised, a name corrected. */
export async function editThree(folder: string): Promise<void> {
  await edit(folder, countries, (text) =>
    text
      .replace('\n2025,FR,', `\n2025,ES,${newest},1234,,p. 24,,\n2025,FR,`)
      .replace(`BR,${newest},2686`, `BR,${newest},2687`),
  );
  await edit(folder, 'data/enforcement/partners.csv', (text) =>
    text.replace('City of London Police', 'The City of London Police'),
  );
}

/** What `editThree` changed, with a reason for each. */
export const threeReasons = [
  '--reason',
  'new-data',
  '--reason',
  'revision:ic3-countries/2025/BR',
  '--reason',
  'correction:partners',
];

/** The entries of a release in the list of changes, their cells joined by `|`. */
export async function newChanges(folder: string, version: string) {
  const catalog = await loadCatalog(join(folder, 'data'));
  return catalog
    .rows(changes)
    .filter((row) => row.version === version)
    .map(({ dataset, row_key, column, change, old, new: now, reason }) =>
      [dataset, row_key, column, change, old, now, reason].map((cell) => cell ?? '').join('|'),
    );
}
