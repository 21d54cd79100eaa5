import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect, openDetails, visit } from './browser.ts';
import { examples } from './pages.ts';

const browser = await connect();
const viewport = { width: 320, height: 640 };

test.concurrent.each(examples)('no sideways scrolling at 320 px: %s', async (path) => {
  const found = await visit(browser, path, { viewport }, async (page) => {
    await openDetails(page);
    const light = await tooWide(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    return { light, dark: await tooWide(page) };
  });
  expect(found).toEqual({ light: [], dark: [] });
});

/** The width of the page where it is wider than the window, and the elements that make it so. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
    return [`${scrollWidth} px`, ...beyond];
  });
}
