import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadLinks } from './links.ts';

const base = '/hang-up/';
const folder = await mkdtemp(join(tmpdir(), 'hang-up-'));

beforeAll(async () => {
  // The base path is read from the environment once, so this build needs a process of its own.
  await promisify(execFile)(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder, '--silent'],
    { env: { ...process.env, BASE_PATH: base } },
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a site built for a folder of its host links only inside that folder', () => {
  expect(deadLinks(folder, base)).toEqual([]);
});
