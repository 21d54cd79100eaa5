import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const home = await mkdtemp(join(tmpdir(), 'all-cores-'));
const execute = promisify(execFile);

/** A site whose pages say in which thread they were rendered. */
const page = `---
import { threadId } from 'node:worker_threads';
import '../style.css';
export const getStaticPaths = () =>
  Array.from({ length: 60 }, (_, number) => ({ params: { number: String(number) } }));
const { number } = Astro.params;
if (number === process.env.BROKEN) throw new Error('page ' + number + ' is broken');
---
<html><head><title>{number}</title></head><body>thread {threadId}</body></html>`;
const endpoint = `export const GET = () => new Response(Uint8Array.of(0, 255, 128));`;
const config = `import { allCores, pagesAtATime } from './src/astro/all-cores.ts';
export default { integrations: [allCores('src/pages/together/')], build: { inlineStylesheets: 'never', concurrency: pagesAtATime } };`;

beforeAll(async () => {
  await mkdir(join(home, 'src/pages'), { recursive: true });
  await cp('src/astro', join(home, 'src/astro'), { recursive: true });
  await cp('src/config.ts', join(home, 'src/config.ts'));
  await symlink(resolve('node_modules'), join(home, 'node_modules'), 'dir');
  await writeFile(join(home, 'package.json'), '{ "type": "module" }');
  await writeFile(join(home, 'astro.config.mjs'), config);
  await writeFile(join(home, 'src/style.css'), 'body { margin: 1em }');
  await writeFile(join(home, 'src/pages/[number].astro'), page);
  await mkdir(join(home, 'src/pages/together'));
  await writeFile(
    join(home, 'src/pages/together/[number].astro'),
    page.replace('../style.css', '../../style.css'),
  );
  await writeFile(join(home, 'src/pages/bytes.bin.ts'), endpoint);
});

afterAll(() => rm(home, { recursive: true, force: true }));

async function buildWith(threads: number, env: Readonly<Record<string, string>> = {}) {
  await execute(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: home,
    env: {
      PATH: process.env.PATH,
      THREADS: String(threads),
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
  });
  const dist = join(home, 'dist');
  const pagesIn = async (folder: string) =>
    Promise.all(
      (await readdir(folder))
        .filter((name) => /^\d+$/.test(name))
        .map((name) => readFile(join(folder, name, 'index.html'), 'utf8')),
    );
  const bytes = await readFile(join(dist, 'bytes.bin'));
  return {
    pages: await pagesIn(dist),
    together: await pagesIn(join(dist, 'together')),
    bytes: [...bytes],
  };
}

const threadsOf = (pages: readonly string[]) =>
  new Set(pages.map((html) => /thread (\d+)/.exec(html)?.[1])).size;

test('pages are rendered in as many threads as asked for, with their styles', async () => {
  for (const threads of [1, 3]) {
    const { pages, together, bytes } = await buildWith(threads);
    expect(pages).toHaveLength(60);
    expect(threadsOf(pages)).toBe(threads);
    expect(together).toHaveLength(60);
    expect(threadsOf(together)).toBe(1);
    expect(pages.filter((html) => !/<link rel="stylesheet" href="[^"]+\.css">/.test(html))).toEqual(
      [],
    );
    expect(bytes).toEqual([0, 255, 128]);
  }
}, 60_000);

test.each(['0', '1', '2'])(
  'a page that fails in any thread ends the build: page %s',
  async (BROKEN) => {
    await expect(buildWith(3, { BROKEN })).rejects.toThrow(`page ${BROKEN} is broken`);
  },
  60_000,
);
