import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCopy } from '../reproducible/project-copy.ts';
import { connect } from './browser.ts';
import { builtFiles } from './built.ts';
import { trace, writeHostileData } from './hostile-data.ts';
import { kindsIn } from './pages.ts';
import { startHost, typeOf } from './static-host.ts';
import { tooWide } from './too-wide.ts';

const parent = await mkdtemp(join(tmpdir(), 'hostile-'));
const data = join(parent, 'data');
const built = join(parent, 'built');

const faults = await writeHostileData(data);

const host = await startHost((path) => {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return null;
  return { body: readFileSync(join(built, file)), head: [['Content-Type', typeOf(file)]] };
});

let files: ReadonlySet<string> = new Set();

beforeAll(async () => {
  // The data folder is read from the environment once, so this build needs a process of its own.
  // In a language in which texts of sources are marked as English, by code that English does without.
  const settings = { DATA_DIR: data, NODE_ENV: 'production', LOCALE: 'de' };
  await buildCopy(join(parent, 'project'), built, settings);
  files = new Set(builtFiles(built));
});

afterAll(async () => {
  host.end();
  await rm(parent, { recursive: true, force: true });
});

const browser = await connect();

/** Everything in a page that could run or lead astray, and that no page of this site has. */
function footholds(): readonly string[] {
  const found: string[] = [];
  if ('broken' in globalThis) found.push('something ran');
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    const isOwnField = element.closest('check-number') !== null;
    // Links of embeds leave their frame; an address it must not have.
    const isOwnBase = element.matches('base[target]:not([href])');
    if (
      ['iframe', 'textarea', 'object', 'embed', 'base'].includes(name) &&
      !isOwnField &&
      !isOwnBase
    )
      found.push(`<${name}>`);
    // The one script that each page carries, ahead of the first paint.
    const isFirst = element === document.querySelector('head > script:not([src], [type])');
    if (
      name === 'script' &&
      !isFirst &&
      !element.hasAttribute('src') &&
      !/json|speculationrules/.test(element.getAttribute('type') ?? '')
    )
      found.push('<script> with content');
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^srcdoc$|^autofocus$/.test(attribute)) found.push(`${name} ${attribute}`);
      if (
        /^(href|src|action|xlink:href)$/.test(attribute) &&
        /^\s*(javascript|data:text)/i.test(value)
      )
        found.push(`${name} ${attribute}=${value.slice(0, 40)}`);
    }
  }
  for (const script of document.querySelectorAll('script[type*=json]')) {
    try {
      JSON.parse(script.textContent ?? '');
    } catch {
      found.push('JSON that cannot be read');
    }
  }
  return found;
}

test('the check takes it for the text that it is', () => {
  expect(faults).toEqual([]);
});

describe('hostile text', () => {
  test('stays text on every kind of page, and makes none wider than a phone', async () => {
    const found: string[] = [];
    let shown = 0;
    const page = await browser.newPage();
    let path = '';
    const tell = (fault: string) => found.push(`${path}  ${fault}`);
    page.on('dialog', (dialog) => tell(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(host.address) && !url.startsWith('data:')) tell(url);
    });
    for (path of kindsIn(built).flatMap(({ examples }) => examples)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(host.address + path, { waitUntil: 'load' });
      for (const fault of await page.evaluate(footholds)) tell(fault);
      if (await page.evaluate((text) => document.body.textContent?.includes(text), trace))
        shown += 1;
      await page.setViewportSize({ width: 360, height: 800 });
      for (const fault of await tooWide(page)) tell(fault);
    }
    await page.close();
    expect(found).toEqual([]);
    expect(shown, 'pages that show it').toBeGreaterThan(5);
  });

  test('leaves every picture, feed and map of the site well-formed, and without code', async () => {
    const xml = [...files].filter((file) => /\.(svg|xml)$/.test(file));
    const texts = xml.map((file) => [file, readFileSync(join(built, file), 'utf8')] as const);
    const page = await browser.newPage();
    await page.goto(host.address);
    const seen = await page.evaluate(
      (documents) =>
        documents.flatMap(([file, text]) => {
          const parsed = new DOMParser().parseFromString(text, 'application/xml');
          const isBroken = parsed.querySelector('parsererror') !== null;
          const isAlive = [...parsed.querySelectorAll('*')].some(
            (element) =>
              /^(script|foreignObject|iframe)$/i.test(element.localName) ||
              [...element.attributes].some(({ name }) => /^on/i.test(name)),
          );
          return isBroken || isAlive ? [`${file} ${isBroken ? 'broken' : 'alive'}`] : [];
        }),
      texts,
    );
    await page.close();
    expect(texts.length).toBeGreaterThan(50);
    expect(seen).toEqual([]);
  });

  test('leaves every JSON file readable', () => {
    const broken = [...files]
      .filter((file) => /json(ld)?$/.test(file))
      .filter((file) => {
        try {
          JSON.parse(readFileSync(join(built, file), 'utf8'));
          return false;
        } catch {
          return true;
        }
      });
    expect(broken).toEqual([]);
  });
});
