import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate } from '../../scripts/bench/rows.ts';
import { readTables } from '../../src/catalog/load.ts';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { withTemporaryFolder } from '../../src/maintain/folder.ts';
import { dataFolder } from '../fixture.ts';

test('the figures made up for measuring are sound, and as many as asked for', async () => {
  await withTemporaryFolder(async (parent) => {
    const folder = join(parent, 'data');
    await generate(dataFolder, folder, 3000);
    const { tables, problems } = await readTables(folder);
    expect(problems).toEqual([]);
    expect(tables.get(ic3CrimeTypes.id)?.size).toBeGreaterThanOrEqual(3000);
  });
});
