import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { bringDevanagari } from './devanagari.ts';

/** Address of a page or file of the served site, from its path below the base path. */
export const addressOf = (path: string) => inject('address') + path.replace(/^\//, '');

/** The one browser of the run; what a test file opens in it is closed when the file ends. */
export async function connect(): Promise<Browser> {
  const browser = await chromium.connect(inject('browser'));
  afterAll(() => browser.close());
  return browser;
}

/** Opens a page of the site in a context of its own, lets `look` see it, and closes it. */
export async function visit<T>(
  browser: Browser,
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    if (path.startsWith('/hi/')) await bringDevanagari(page);
    await page.goto(addressOf(path));
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Opens what a reader may open, so that it is looked at too. */
export function openDetails(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
