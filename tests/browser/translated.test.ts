import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { arrive } from './arrival.ts';
import { dropRepeated, structureFaults } from './axe.ts';
import { connect, openDetails } from './browser.ts';
import { illegibleAt } from './legible.ts';
import { hasFigures, translated } from './pages.ts';
import { tooWide } from './too-wide.ts';

const browser = await connect();

test.concurrent.each([...translated])(
  'in %s every kind of page arrives, is silent, fits its windows and leaves axe nothing to fix',
  async (_language, paths) => {
    expect(await arrive(browser, paths, {}, faultsOf)).toEqual([]);
  },
);

/** What words can break: colours and forms of rows are those of the first language. */
async function faultsOf(page: Page, path: string): Promise<readonly string[]> {
  const lines: string[] = [];
  if (hasFigures(path)) lines.push(...(await illegibleAt([1280, 320], page)));
  await openDetails(page);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    lines.push(...(await tooWide(page)).map((fault) => `${width} px: ${fault}`));
  }
  await dropRepeated(page);
  return [...lines, ...(await structureFaults(page, [320]))];
}
