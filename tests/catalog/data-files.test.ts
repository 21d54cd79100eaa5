import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/catalog/load.ts';
import { withTemporaryFolder } from '../../src/maintain/folder.ts';
import { baseFolder, linesOf } from './cases.ts';

const file = 'losses/ftc-totals.csv';

/** What the check says of the base with one file replaced by something else, and in how many seconds. */
function checkWith(change: (path: string, folder: string) => Promise<unknown>) {
  return withTemporaryFolder(async (folder) => {
    await cp(baseFolder, folder, { recursive: true });
    const path = join(folder, file);
    await rm(path);
    await change(path, folder);
    const start = performance.now();
    const lines = linesOf((await readTables(folder)).problems);
    return { lines, seconds: (performance.now() - start) / 1000 };
  });
}

describe('in the place of a file', () => {
  test.for<[string, (path: string, folder: string) => Promise<unknown>, string]>([
    [
      'a link to a sound file',
      (path) => symlink(join(baseFolder, file), path),
      'a link, not a file',
    ],
    ['a link to a device without end', (path) => symlink('/dev/zero', path), 'a link, not a file'],
    ['a link to nothing', (path) => symlink('/nowhere', path), 'a link, not a file'],
    ['a folder', (path) => mkdir(path), 'a folder, not a file'],
    ['a pipe', async (path) => execFileSync('mkfifo', [path]), 'a pipe or a device, not a file'],
    ['nothing', async () => undefined, 'the file is missing'],
    [
      '200 MB',
      async (path) => {
        await writeFile(path, 'x');
        await truncate(path, 200e6);
      },
      'the file has 200 MB',
    ],
  ])('%s is one problem, found at once', async ([, change, message]) => {
    const { lines, seconds } = await checkWith(change);
    expect(lines).toEqual([expect.stringContaining(`data/${file}  ${message}. `)]);
    expect(seconds).toBeLessThan(2);
  });

  test.for(['released.json', 'version', 'reasons.csv'])(
    'a pipe in place of %s is a problem, found at once',
    async (name) => {
      await withTemporaryFolder(async (folder) => {
        await cp(baseFolder, folder, { recursive: true });
        await rm(join(folder, name), { force: true });
        execFileSync('mkfifo', [join(folder, name)]);
        const { problems } = await readTables(folder);
        expect(linesOf(problems)).toContainEqual(
          expect.stringContaining(`data/${name}  a pipe or a device, not a file. `),
        );
      });
    },
  );
});

test.for([
  ['ftc-totals (1).csv', 'Remove it, or bring its rows into data/losses/ftc-totals.csv.'],
  ['FTC-Totals.CSV', 'Remove it, or bring its rows into data/losses/ftc-totals.csv.'],
  ['ftc-totals.xlsx', 'Remove it, or bring its rows into data/losses/ftc-totals.csv.'],
  ['ftc-totals.csv~', 'Remove it, or bring its rows into data/losses/ftc-totals.csv.'],
  ['.~lock.ftc-totals.csv#', 'Remove it, or bring its rows into data/losses/ftc-totals.csv.'],
  ['what-the-editor-said.txt', 'Remove it, or define its dataset in src/datasets/.'],
] as const)('beside it, %s is named', async ([name, fix]) => {
  const { lines } = await checkWith(async (path, folder) => {
    await cp(join(baseFolder, file), path);
    await writeFile(join(folder, 'losses', name), 'x');
  });
  expect(lines).toEqual([`data/losses/${name}  no dataset reads this file. ${fix}`]);
});
