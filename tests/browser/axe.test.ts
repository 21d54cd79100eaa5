import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect, openDetails, visit } from './browser.ts';
import { examples } from './pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const run = `axe.run(document, ${JSON.stringify({
  runOnly: { type: 'tag', values: tags },
  resultTypes: ['violations'],
})})`;

const schemes = ['light', 'dark'] as const;
const widths = [320, 1280];

const browser = await connect();

test.concurrent.each(examples)('axe finds nothing to mend: %s', async (path) => {
  const found = await visit(browser, path, {}, async (page) => {
    await openDetails(page);
    await page.evaluate(axe.source);
    const lines: string[] = [];
    for (const colorScheme of schemes) {
      for (const width of widths) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        lines.push(...(await audit(page)).map((text) => `${colorScheme} ${width} px: ${text}`));
      }
    }
    return lines;
  });
  expect(found).toEqual([]);
});

/** One line for each element with a violation. */
async function audit(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}: ${target} ${any[0]?.message ?? ''}`.trim()),
  );
}
