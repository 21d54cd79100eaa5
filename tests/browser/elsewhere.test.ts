import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { columnsOf } from '../../src/datasets/dataset.ts';
import { publishedLanguages } from '../../src/i18n/index.ts';
import { locatorText } from '../../src/i18n/locator.ts';
import { pseudo } from '../../src/i18n/pseudo.ts';
import { examplesOf } from '../../src/indicators/examples.ts';
import { published } from '../../src/publish/published.ts';
import { plainLabel } from '../../src/sentences/plain-label.ts';
import { ownName } from '../../src/site/languages.ts';
import { fixtureFolder } from '../fixture.ts';
import { names } from '../i18n/words.ts';
import { buildCopy } from '../reproducible/project-copy.ts';
import { connect, openDetails } from './browser.ts';
import { builtPages } from './built.ts';
import { illegibleAt } from './legible.ts';
import { deadLinks } from './links.ts';
import { kindsIn } from './pages.ts';
import { plainTexts, vocabularyOf } from './plain-words.ts';
import { tooWide } from './too-wide.ts';

/** A small site in a folder of its host and in a language that nobody speaks. */
const base = '/hang-up/';
const parent = await mkdtemp(join(tmpdir(), 'hang-up-'));
const folder = join(parent, 'built');
const browser = await connect();
const catalog = await loadCatalog(fixtureFolder);
let site: Awaited<ReturnType<typeof preview>>;

beforeAll(async () => {
  // All are read from the environment once, so this build needs a process of its own.
  await buildCopy(join(parent, 'project'), folder, {
    BASE_PATH: base,
    LOCALE: 'pseudo',
    DATA_DIR: fixtureFolder,
    NODE_ENV: 'production',
  });
  site = await preview({
    base,
    outDir: folder,
    server: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
});

afterAll(async () => {
  await site.stop();
  await rm(parent, { recursive: true, force: true });
});

/** The fullest and the barest page of each kind. */
const examples = () => kindsIn(folder).flatMap((kind) => kind.examples);

test('it links only inside its folder', () => {
  expect(deadLinks(folder, base)).toEqual([]);
});

test('its pages say which language they are in', () => {
  const languages = builtPages(folder).map(({ document }) => document.documentElement.lang);
  expect(new Set(languages)).toEqual(new Set([pseudo.locale]));
});

test('no English is left on it but what the data says', () => {
  const shown = new Set(examples());
  const found = builtPages(folder)
    .filter(({ path }) => shown.has(path))
    .flatMap((page) => plainTexts(page, vocabulary).map((text) => `${page.path} ${text}`));
  expect(found).toEqual([]);
});

/** Names of the months in that language, which forms dates as another country does. */
const monthNames = (['long', 'short'] as const)
  .flatMap((month) => {
    const format = new Intl.DateTimeFormat(pseudo.locale, {
      year: 'numeric',
      month,
      timeZone: 'UTC',
    });
    return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2000, index)));
  })
  .map((date) => date.replace(/ \d+$/, ''));

/** A place in a document as the site in that language writes it. */
const placeOf = (cell: string) => locatorText(cell, pseudo.messages.stated);

/** All texts of the data and of its description; codes of kinds are for programs, not for pages. */
const vocabulary = vocabularyOf([
  ...names,
  ...monthNames,
  ...publishedLanguages.map(ownName),
  ...published.flatMap((dataset) => {
    const columns = columnsOf(dataset);
    const cells = columns.filter(({ choices }) => choices === undefined);
    return [
      dataset.id,
      dataset.title,
      dataset.summary,
      dataset.statement,
      ...columns.flatMap((column) => [column.name, column.title, column.description]),
      ...columns.map(({ unit }) => unit ?? ''),
      ...examplesOf(catalog, dataset).values(),
      ...catalog
        .rows(dataset)
        .flatMap((row) => cells.map(({ name, schema }) => schema.encode(row[name])))
        // Maps write OH where the data says US-OH.
        .flatMap((cell) => [
          cell,
          // Lists and places in documents are shown item by item.
          ...placeOf(cell).split(/[;,]/),
          placeOf(cell),
          // Charts leave out what is added in brackets.
          cell.replace(/\s*\(.*$/, ''),
          plainLabel(cell),
          /^[A-Z]{2}-([A-Z]{2})$/.exec(cell)?.[1] ?? '',
        ]),
    ];
  }),
]);

test('words 40 % longer fit into narrow and wide windows', async () => {
  const page = await browser.newPage();
  const found: string[] = [];
  for (const path of examples()) {
    await page.goto(`http://127.0.0.1:${site.port}${base}${path.slice(1)}`);
    await openDetails(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await tooWide(page)).map((fault) => `${path} ${width} px: ${fault}`));
    }
    found.push(...(await illegibleAt([360, 1280], page, 6)).map((fault) => `${path} ${fault}`));
  }
  expect(found).toEqual([]);
});
