import { expect, test } from 'vitest';
import { connect, visit } from './browser.ts';

const browser = await connect();

const rules = 'script[type="speculationrules"]';

test('a page that a reader points at is fetched ahead of the click, and only once', () =>
  visit(browser, '/', {}, async (page) => {
    const link = page.locator('header nav a').first();
    const target = await link.evaluate((element: HTMLAnchorElement) => element.href);
    const asked: string[] = [];
    page.context().on('request', (request) => {
      if (request.url() === target) asked.push(request.headers()['sec-purpose'] ?? 'a click');
    });
    await link.hover();
    await expect.poll(() => asked).toEqual(['prefetch;prerender']);
    await link.click();
    await page.waitForURL(target);
  }));

test('so is the page of a place that a reader points at on a map', () =>
  visit(browser, '/', {}, async (page) => {
    const place = page.locator('svg a:visible').first();
    const target = new URL((await place.getAttribute('href')) ?? '', page.url()).href;
    const asked: string[] = [];
    page.context().on('request', (request) => {
      if (request.url() === target) asked.push(request.headers()['sec-purpose'] ?? 'a click');
    });
    await place.hover();
    await expect.poll(() => asked).toEqual(['prefetch;prerender']);
    await place.click();
    await page.waitForURL(target);
  }));

test('a line that is paid by the megabyte is spared', () =>
  visit(browser, '/', {}, async (page) => {
    expect(await page.locator(rules).count()).toBe(1);
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await page.reload();
    await expect.poll(() => page.locator(rules).count()).toBe(0);
  }));
