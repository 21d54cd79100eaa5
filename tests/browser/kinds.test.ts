import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { arrive } from './arrival.ts';
import { axeFaults } from './axe.ts';
import { connect, openDetails } from './browser.ts';
import { illegibleAt } from './legible.ts';
import { examples, hasFigures, kinds } from './pages.ts';
import { forcedColours, largeText, lessMotion, print } from './reader-settings.ts';
import { tooWide } from './too-wide.ts';

const browser = await connect();

/** The fullest page of each kind. */
const fullest = new Set(kinds.map(({ examples: [path] }) => path));

type Look = readonly [name: string, look: (page: Page) => Promise<readonly string[]>];

const settings: readonly Look[] = [
  ['less motion', lessMotion],
  ['colours of the reader', forcedColours],
  ['on paper', print],
  ['text of twice the size', largeText],
];

const figures: Look = [
  'figures',
  (page) => illegibleAt([320, 360, 600, 640, 768, 1024, 1280, 1600], page),
];

const looksAt = (path: string): readonly Look[] => [
  ...(fullest.has(path) ? settings : []),
  ...(hasFigures(path) ? [figures] : []),
  ['sideways at 320 px', sideways],
  // Last: it takes rows away.
  ['axe', axeFaults],
];

test.concurrent.each(examples)(
  'with scripts %s arrives whole and silent, fits every reader and leaves axe nothing to fix',
  async (path) => {
    const found = await arrive(browser, [path], {}, async (page) => {
      const lines: string[] = [];
      for (const [name, look] of looksAt(path))
        lines.push(...(await look(page)).map((fault) => `${name}: ${fault}`));
      return lines;
    });
    expect(found).toEqual([]);
  },
);

/** What makes a narrow phone scroll sideways, light and dark. */
async function sideways(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  await openDetails(page);
  const light = await tooWide(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await tooWide(page);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark];
}
