import axe, { type AxeResults, type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect, openDetails, visit } from './browser.ts';
import { examples } from './pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const all: RunOnly = { type: 'tag', values: tags };
/** What else than colours could a dark page change? */
const colours: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

const looks = [
  { colorScheme: 'light', width: 320, runOnly: all },
  { colorScheme: 'light', width: 1280, runOnly: all },
  { colorScheme: 'dark', width: 320, runOnly: colours },
  { colorScheme: 'dark', width: 1280, runOnly: colours },
] as const;

const browser = await connect();

test.concurrent.each(examples)('axe finds nothing to fix: %s', async (path) => {
  const found = await visit(browser, path, {}, async (page) => {
    await openDetails(page);
    await page.evaluate(axe.source);
    const lines: string[] = [];
    for (const { colorScheme, width, runOnly } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const found = await audit(page, runOnly);
      lines.push(...found.map((text) => `${path} ${colorScheme} ${width} px: ${text}`));
    }
    return lines;
  });
  expect(found).toEqual([]);
});

/** One line for each element with a violation. */
async function audit(page: Page, runOnly: RunOnly): Promise<readonly string[]> {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], preload: false });
  // Only what is told is carried over.
  const violations = await page.evaluate<AxeResults['violations']>(
    `axe.run(document, ${options}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}: ${target} ${any[0]?.message ?? ''}`.trim()),
  );
}
