import { expect, test } from 'vitest';
import { connect, visit } from './browser.ts';

const browser = await connect();

const rules = 'script[type="speculationrules"]';

test.each([
  ['at', 'header nav a'],
  ['at on a map', 'svg a:visible'],
])('a page that a reader points %s is fetched ahead of the click, and only once', (_, selector) =>
  visit(browser, '/', {}, async (page) => {
    const link = page.locator(selector).first();
    const target = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
    const asked: string[] = [];
    page.context().on('request', (request) => {
      if (request.url() === target) asked.push(request.headers()['sec-purpose'] ?? 'a click');
    });
    await link.hover();
    await expect.poll(() => asked).toEqual(['prefetch;prerender']);
    await link.click();
    await page.waitForURL(target);
  }),
);

test('a line that is paid by the megabyte is spared', () =>
  visit(browser, '/', {}, async (page) => {
    expect(await page.locator(rules).count()).toBe(1);
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await page.reload();
    await expect.poll(() => page.locator(rules).count()).toBe(0);
  }));
