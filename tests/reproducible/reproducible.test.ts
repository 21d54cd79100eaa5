import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languagesIn } from '../../scripts/built/files.ts';
import { publishedLanguages } from '../../src/i18n/index.ts';
import { builtFiles, dist, hasBuild } from '../browser/built.ts';
import { copyProject, execute } from './project-copy.ts';

const parent = await mkdtemp(join(tmpdir(), 'elsewhere-'));
const copy = join(parent, 'a folder with another name');
const clock = pathToFileURL(resolve('tests/reproducible/later-clock.ts')).href;

const [first = ''] = publishedLanguages;

/** Another place, language, time zone and year than those in which `dist` was built. */
const elsewhere = {
  // What the test runner sets for itself would make the build one for tests.
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(NODE_ENV|VITEST|VITE|TEST|DEV|PROD|MODE)/.test(name),
    ),
  ),
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${clock}`,
  // The first language is enough: the others differ from it in words alone.
  LOCALE: first,
  LANGUAGES: languagesIn().length > 0 ? publishedLanguages.join(',') : '',
};

/** What one file tells of a cause, hundreds do not tell better. */
const mostListed = 20;

beforeAll(async () => {
  if (!hasBuild()) throw new Error('dist/ holds no site to compare: run "npm run build" first');
  await copyProject(copy);
  await execute(process.execPath, ['scripts/build.ts'], { cwd: copy, env: elsewhere });
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test('the clock, the language and the time zone were other ones', async () => {
  const ask = 'console.log(new Date().getFullYear(), Intl.DateTimeFormat().resolvedOptions())';
  const { stdout } = await execute(process.execPath, ['-e', ask], { env: elsewhere });
  expect(Number.parseInt(stdout, 10)).toBeGreaterThan(new Date().getFullYear() + 6);
  expect(stdout).toContain('tr-TR');
  expect(stdout).toContain('Kiritimati');
});

test('a build elsewhere and at another time has the same files', () => {
  expect(builtFiles(join(copy, dist))).toEqual(builtFiles());
});

test('every file has the same bytes', async () => {
  const other = new Set(builtFiles(join(copy, dist)));
  const differing = await Promise.all(
    builtFiles()
      // The headers are those of all languages together.
      .filter((file) => other.has(file) && file !== '/_headers')
      .map(async (file) => {
        const [a, b] = await Promise.all([readFile(dist + file), readFile(join(copy, dist, file))]);
        return a.equals(b) ? [] : [`${file}  ${firstDifference(a, b)}`];
      }),
  );
  const found = differing.flat();
  expect(found.slice(0, mostListed), `${found.length} files differ`).toEqual([]);
});

/** Where two files part, with a few bytes of each. */
function firstDifference(a: Buffer, b: Buffer): string {
  const index = a.findIndex((byte, at) => byte !== b[at]);
  const around = (bytes: Buffer) =>
    JSON.stringify(bytes.toString('latin1', Math.max(0, index - 20), index + 40));
  return `byte ${index}: ${around(a)} here, ${around(b)} elsewhere`;
}
