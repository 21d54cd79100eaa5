import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { catalog } from '../../src/catalog/current.ts';
import { href } from '../../src/config.ts';
import { techSupportYears } from '../../src/indicators/tech-support.ts';
import { checkPath } from '../../src/links.ts';
import { isListing } from '../../src/site/check-listing.ts';
import { present } from '../fixture.ts';
import { addressOf, connect, visit } from './browser.ts';

const browser = await connect();
const newest = present(techSupportYears(catalog).at(-1));
const losses = new Intl.NumberFormat('en').format(present(newest.losses).value);

test('a number is found, with the document that states it, and the text is not sent', () =>
  visit(browser, checkPath, {}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('textarea').fill(`Tech support fraud cost $${losses} in ${newest.year}.`);
    await page.locator('check-number button').click();
    const first = page.locator('.checked > li').first();
    await first.waitFor();
    expect(await first.textContent()).toContain(losses);
    expect(await first.locator('a').first().getAttribute('href')).toContain('/sources/');
    expect(asked.filter((path) => !/\.(js|css|svg)$/.test(path))).toEqual([
      href('/check/index.json'),
    ]);
  }));

test('a text without a figure says so', () =>
  visit(browser, checkPath, {}, async (page) => {
    await page.locator('textarea').fill('Hang up.');
    await page.locator('check-number button').click();
    await page.locator('check-number output').filter({ hasText: /./ }).waitFor();
    expect(await page.locator('.checked > li').count()).toBe(0);
  }));

test('the numbers of the record come on first use, in at most 500 kB', async () => {
  const bytes = Buffer.from(await (await fetch(addressOf('/check/index.json'))).arrayBuffer());
  expect(isListing(JSON.parse(bytes.toString('utf8')))).toBe(true);
  expect(gzipSync(bytes).length).toBeLessThan(500_000);
  await visit(browser, checkPath, {}, async (page) => {
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => name.includes('check'))).toEqual(
      loaded.filter((name) => /check.*\.css$/.test(name)),
    );
  });
});

test('without scripts the page leads to the data', () =>
  visit(browser, checkPath, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('textarea').isVisible()).toBe(false);
    expect(await page.locator('noscript a, check-number a').first().isVisible()).toBe(true);
  }));
