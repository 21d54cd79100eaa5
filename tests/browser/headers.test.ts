import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { connect } from './browser.ts';
import { builtFiles, dist, pathOf } from './built.ts';
import { builtHeaders, headersOf, readHeaders } from './host-headers.ts';
import { type Answer, startHost, typeOf } from './static-host.ts';

const files = builtFiles().filter((file) => file !== '/_headers');
const blocks = builtHeaders();
const headers = new Map(files.map((file) => [file, headersOf(pathOf(file), blocks)]));

const value = (file: string, name: string) =>
  headers.get(file)?.find(([own]) => own === name)?.[1] ?? '';

const where = (isWrong: (file: string) => boolean) => files.filter(isWrong);

test('no file gets a header twice', () => {
  const doubled = where((file) => {
    const names = headers.get(file)?.map(([name]) => name) ?? [];
    return new Set(names).size < names.length;
  });
  expect(doubled).toEqual([]);
});

test('every file is guarded, and only embeds may be framed', () => {
  const always = ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy'];
  expect(where((file) => always.some((name) => value(file, name) === ''))).toEqual([]);
  const isOpen = (file: string) =>
    value(file, 'Content-Security-Policy').endsWith('frame-ancestors *');
  expect(where((file) => isOpen(file) !== file.startsWith('/embed/'))).toEqual([]);
  expect(
    where(
      (file) => !/default-src 'none'.*frame-ancestors/.test(value(file, 'Content-Security-Policy')),
    ),
  ).toEqual([]);
});

test('data, pictures, feeds and embeds may be read from other hosts', () => {
  const isOpen = (file: string) => value(file, 'Access-Control-Allow-Origin') === '*';
  const isPublic =
    /^\/(data|figures|embed|changes)\/|^\/(states|countries|operations)\/.*\.(csv|json)$/;
  expect(where((file) => isPublic.test(file) && !isOpen(file))).toEqual([]);
});

test('what may be kept for good has its hash in its name, and nothing else is', () => {
  const isKept = (file: string) => value(file, 'Cache-Control').includes('immutable');
  const hasHash = (file: string) => /^\/assets\/[^/]+\.[\w-]{8}\.\w+$/.test(file);
  expect(where((file) => isKept(file) !== hasHash(file))).toEqual([]);
  expect(where(isKept)).not.toEqual([]);
});

test('a line that hosts would skip is noticed', () => {
  expect(() => readHeaders('/*\nX-Frame-Options: DENY')).toThrow('"X-Frame-Options: DENY" is no');
});

const ends: (() => void)[] = [];

afterAll(() => {
  for (const end of ends) end();
});

async function host(answer: Answer): Promise<string> {
  const { address, end } = await startHost(answer);
  ends.push(end);
  return address;
}

const site = await host((path) => {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!headers.has(file)) return null;
  return {
    body: readFileSync(join(dist, file)),
    head: [...(headers.get(file) ?? []), ['Content-Type', typeOf(file)]],
  };
});

const figure = 'losses-by-year';

const other = await host((path) =>
  path === '/'
    ? {
        body: `<!doctype html><iframe id="embed" src="${site}/embed/${figure}/"></iframe><iframe id="page" src="${site}/figures/${figure}/"></iframe>`,
        head: [['Content-Type', 'text/html']],
      }
    : null,
);

const browser = await connect();

async function opened<T>(address: string, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'load' });
    return await look(page);
  } finally {
    await page.close();
  }
}

test.each(['/', `/figures/${figure}/`, `/figures/${figure}.svg`, `/embed/${figure}/`, '/changes/'])(
  'the policy of the headers blocks nothing of %s',
  async (path) => {
    const page = await browser.newPage();
    const blocked: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) blocked.push(message.text());
    });
    await page.goto(site + path, { waitUntil: 'networkidle' });
    await page.close();
    expect(blocked).toEqual([]);
  },
);

test('another site can frame the embed but not the page', async () => {
  const shown = await opened(other, async (page) => {
    await page.waitForLoadState('networkidle');
    return Promise.all(
      ['embed', 'page'].map(async (id) => {
        const frame = await (await page.$(`#${id}`))?.contentFrame();
        return (await frame?.$$('figure').catch(() => []))?.length ?? 0;
      }),
    );
  });
  expect(shown).toEqual([1, 0]);
});

test.each([
  '/data/ic3-totals.csv',
  `/figures/${figure}.json`,
  '/states/oh.json',
  '/changes/feed.json',
])('a page of another site can read %s', async (path) => {
  const length = await opened(other, (page) =>
    page.evaluate(async (address) => (await (await fetch(address)).text()).length, site + path),
  );
  expect(length).toBeGreaterThan(100);
});
