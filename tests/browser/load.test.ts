import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addressOf, connect } from './browser.ts';
import { examples } from './pages.ts';

const browser = await connect();

/** Fewer letters than this in `main` are no page. */
const leastText = 60;

describe.each([
  { name: 'with scripts', javaScriptEnabled: true },
  { name: 'without scripts', javaScriptEnabled: false },
])('$name, a page arrives whole and silent', ({ javaScriptEnabled }) => {
  test.concurrent.each(examples)('%s', async (path) => {
    const context = await browser.newContext({ javaScriptEnabled });
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} blocks ${blockedURI}`),
      );
    });
    const page = await context.newPage();
    const faults = listenTo(page);
    const response = await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    const status = response?.status();
    if (status !== 200) faults.push(`status ${status}`);
    const headings = await page.locator('h1').count();
    if (headings !== 1) faults.push(`${headings} h1`);
    const text = ((await page.locator('main').textContent()) ?? '').trim();
    if (text.length < leastText) faults.push(`main says only "${text}"`);
    await context.close();
    expect(faults).toEqual([]);
  });
});

/** A list that grows by every message, error and request to elsewhere. */
function listenTo(page: Page): string[] {
  const faults: string[] = [];
  const { origin } = new URL(inject('address'));
  page.on('console', (message) =>
    faults.push(`console: ${message.text()} at ${message.location().url}`),
  );
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) faults.push(`request: ${url}`);
  });
  return faults;
}
