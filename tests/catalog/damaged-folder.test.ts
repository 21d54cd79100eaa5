import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/catalog/load.ts';
import { datasets } from '../../src/datasets/all.ts';
import { withTemporaryFolder } from '../../src/maintain/folder.ts';
import { baseFolder, linesOf } from './cases.ts';

/** What the check prints of the base with one file changed. */
function checkWith(change: (folder: string) => Promise<void>) {
  return withTemporaryFolder(async (folder) => {
    await cp(baseFolder, folder, { recursive: true });
    await change(folder);
    return linesOf((await readTables(folder)).problems);
  });
}

describe.for(datasets)('without $id', ({ file }) => {
  test('one problem is found: the file is missing', async () => {
    const lines = await checkWith((folder) => rm(join(folder, file)));
    expect(lines).toEqual([expect.stringContaining(`data/${file}  the file is missing.`)]);
  });

  test('or with a file that cannot be read, nothing is found in others', async () => {
    const lines = await checkWith((folder) => writeFile(join(folder, file), '\0'));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !/[: ]/.test(line.replace(`data/${file}`, '')[0] ?? ''))).toEqual(
      [],
    );
  });
});

test('of a folder that does not exist, every file is missing', async () => {
  const { problems } = await readTables(join(baseFolder, 'nowhere'));
  // The version is a file too.
  expect(problems).toHaveLength(datasets.length + 1);
});
