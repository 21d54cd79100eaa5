import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles, isPage, pathOf } from '../../scripts/built/files.ts';
import { weighPage } from '../../scripts/built/weight.ts';
import { main as format } from '../../scripts/format.ts';
import { main as release } from '../../scripts/release.ts';
import { readTables } from '../../src/catalog/load.ts';
import { problemText } from '../../src/catalog/problem.ts';
import { changes } from '../../src/datasets/changes.ts';
import { lockProblems } from '../../src/maintain/lock-problems.ts';
import { connect } from '../browser/browser.ts';
import { illegibleAt } from '../browser/legible.ts';
import { deadLinks } from '../browser/links.ts';
import { kindsIn } from '../browser/pages.ts';
import { pageBytes } from '../built/budgets.ts';
import { dataFolder } from '../fixture.ts';
import { Recorder } from '../maintain/scene.ts';
import { writeNextYear } from './next-year.ts';
import { buildCopy } from './project-copy.ts';

/** The real data with one invented year more, and with an operation that was withdrawn. */
const parent = await mkdtemp(join(tmpdir(), 'next-year-'));
const data = join(parent, 'data');
const built = join(parent, 'built');
const year = await writeNextYear(dataFolder, data);

const raid = 'invented-raid-2030-01';
const why = 'The agency took its release back.';
const version = (await readFile(join(data, 'version'), 'utf8')).trim();
const removed = (place: string, column: string, old: string) =>
  `${version.slice(0, 10).replaceAll('.', '-')},${version},${place},${column},removed,${old},,withdrawal,${why},\n`;

async function withdraw(): Promise<void> {
  await appendFile(
    join(data, changes.file),
    removed(`operations,${raid}`, 'name', 'Invented raid') +
      removed(`operation-figures,${raid}/arrests//a-paper`, 'value', '23') +
      removed(`operation-places,${raid}/pune/a-paper`, 'note', 'an office'),
  );
  await format(['--data', data], new Recorder());
}

const browser = await connect();
let site: Awaited<ReturnType<typeof preview>> | undefined;

test('the check finds nothing, and nothing that was released has changed', async () => {
  const { tables, problems } = await readTables(data);
  const locked = await lockProblems(data, tables, process.cwd());
  expect([...locked, ...problems].map(problemText)).toEqual([]);
});

test('it is released as new data', async () => {
  const output = new Recorder();
  const args = ['--reason', 'new-data', '--dry-run', '--data', data];
  const today = version.slice(0, 10).replaceAll('.', '-');
  const status = await release(args, output, { today, repository: process.cwd() });
  expect([status, output.complained]).toEqual([0, '']);
  expect(output.said).toContain('new-data  ic3-totals: added');
});

beforeAll(async () => {
  await withdraw();
  await buildCopy(join(parent, 'project'), built, { DATA_DIR: data, NODE_ENV: 'production' });
  site = await preview({
    outDir: built,
    server: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
}, 1_200_000);

afterAll(async () => {
  await site?.stop();
  await rm(parent, { recursive: true, force: true });
});

const pageAt = async (path: string) =>
  parseHTML(await readFile(join(built, path, 'index.html'), 'utf8')).document;

test('the home page tells of the new year', async () => {
  const home = await pageAt('/');
  expect(home.querySelector('main')?.textContent).toContain(String(year));
});

test('every page is within its budget, and every link leads somewhere', () => {
  const heavy = builtFiles(built)
    .filter(isPage)
    .map((file) => ({ path: pathOf(file), bytes: weighPage(built, file, '/').total }))
    .filter(({ path, bytes }) => bytes > pageBytes(path));
  expect(heavy).toEqual([]);
  expect(deadLinks(built, '/')).toEqual([]);
});

test('the labels of every figure fit', async () => {
  const page = await browser.newPage();
  const found: string[] = [];
  for (const path of kindsIn(built).flatMap(({ examples }) => examples)) {
    await page.goto(`http://127.0.0.1:${site?.port}${path}`);
    found.push(...(await illegibleAt([320, 600, 1280], page)).map((fault) => `${path} ${fault}`));
  }
  expect(found).toEqual([]);
});

test('a withdrawn operation keeps its page, its embed and its files, which say so', async () => {
  const page = await pageAt(`/operations/${raid}/`);
  expect(page.querySelector('h1')?.textContent).toBe('Withdrawn: Invented raid');
  expect(page.querySelector('main')?.textContent).toContain(why);
  expect(page.querySelector('main table')?.textContent).toContain('23');
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  const embed = await pageAt(`/embed/operation-places-${raid}/`);
  expect(embed.querySelector('main')?.textContent).toContain(why);
  const files = [`operations/${raid}.csv`, `figures/operation-places-${raid}.svg`];
  for (const file of files) expect(await readFile(join(built, file), 'utf8')).toContain(why);
  expect(builtFiles(built)).toContain(`/figures/operation-places-${raid}.png`);
});

test('it is found in the changes and their feeds, not in search or the list of pages', async () => {
  const text = (file: string) => readFile(join(built, file), 'utf8');
  expect(await text('changes/feed.xml')).toContain(raid);
  expect(await text('search/index.json')).not.toContain(raid);
  expect(await text('sitemap-0.xml')).not.toContain(raid);
});
