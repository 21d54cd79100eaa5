import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/current.ts';
import { siteUrl } from '../../src/config.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { embedCode } from '../../src/site/embed.ts';
import { present } from '../fixture.ts';
import { addressOf, connect } from './browser.ts';
import { dist } from './built.ts';
import { startHost } from './static-host.ts';

/** A map with a control of its years, a low chart and a high one. */
const ids = ['state-rates', 'age-losses', 'operation-techniques'];
const site = new URL(addressOf('/')).origin;
const codes = ids
  .map((id) => embedCode(present(figuresOf(catalog).get(id))).replace(siteUrl, site))
  // Those further down would load when a reader comes to them.
  .map((code) => code.replace(' loading="lazy"', ''));
const script = `<script src="${addressOf('/embed.js')}"></script>`;
/** All frames are in sight: browsers put off what is not. */
const height = 4000;
const widths = [320, 360, 416, 600, 640, 860, 1200];

/** Pages of another site, by where they have the script. */
const pages: Readonly<Record<string, string>> = {
  first: script + codes.join(''),
  last: codes.join('') + script,
  twice: script + codes.join('') + script,
  absent: codes.join(''),
};

const other = await startHost((path) => {
  const body = pages[path.slice(1)];
  return body === undefined
    ? null
    : {
        body: `<!doctype html><style>body{margin:0}iframe{display:block}</style>${body}`,
        head: [['Content-Type', 'text/html']],
      };
});
afterAll(() => other.end());

const browser = await connect();

interface Shown {
  readonly id: string;
  readonly frame: number;
  readonly content: number;
}

/** Heights of the frames of a page and of what is in them. */
async function heightsIn(page: Page): Promise<readonly Shown[]> {
  const frames = await page.$$('iframe');
  return Promise.all(
    frames.map(async (element, index) => {
      const frame = present(await element.contentFrame());
      const content = await frame.evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      );
      const box = await element.boundingBox();
      return { id: ids[index] ?? '', frame: box?.height ?? 0, content };
    }),
  );
}

describe.each(Object.keys(pages))('in a page of another site, the script %s,', (place) => {
  test('no figure is cut at any width', async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height } });
    await page.goto(`${other.address}/${place}`, { waitUntil: 'load' });
    const wrong: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      const isRight = ({ frame, content }: Shown) =>
        place === 'absent' ? content <= frame : content === frame;
      // The frame tells its height, and the page answers: both take a moment.
      let shown = await heightsIn(page);
      for (let tries = 0; tries < 40 && !shown.every(isRight); tries += 1) {
        await page.waitForTimeout(50);
        shown = await heightsIn(page);
      }
      const faults = shown.filter((one) => !isRight(one));
      wrong.push(
        ...faults.map(
          ({ id, frame, content }) => `${width} px: ${id} has ${content} px in ${frame}`,
        ),
      );
    }
    await page.close();
    expect(wrong).toEqual([]);
  });
});

test('a script that comes seconds later finds the heights all the same', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
  await page.goto(`${other.address}/absent`, { waitUntil: 'networkidle' });
  await page.addScriptTag({ url: addressOf('/embed.js') });
  await page.waitForFunction(
    (coded) =>
      [...document.querySelectorAll('iframe')].every(
        ({ height }, index) => Number(height) < (coded[index] ?? 0),
      ),
    codes.map((code) => Number(/height="(\d+)"/.exec(code)?.[1])),
  );
  const shown = await heightsIn(page);
  expect(shown.filter(({ frame, content }) => frame !== content)).toEqual([]);
  await page.close();
});

test('the page around chooses the colours and the year', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  const lightness = async (query: string) => {
    await page.goto(`${addressOf('/embed/state-rates/')}?${query}`);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    return Number(/oklch\(([\d.]+)/.exec(ground)?.[1]);
  };
  expect(await lightness('theme=light')).toBeGreaterThan(0.9);
  expect(await lightness('theme=dark')).toBeLessThan(0.3);
  expect(await lightness('theme=auto')).toBeLessThan(0.3);
  const older = present(present(figuresOf(catalog).get('state-rates')).views[1]);
  await page.goto(`${addressOf('/embed/state-rates/')}?year=${older.id}&theme=light`);
  await page.getByText(older.words.title).waitFor();
  await page.close();
});

test('an embed is lean', () => {
  const html = readFileSync(join(dist, 'embed/age-losses/index.html'));
  expect(gzipSync(html, { level: 9 }).length).toBeLessThan(6_000);
});
