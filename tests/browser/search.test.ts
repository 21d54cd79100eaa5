import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { catalog } from '../../src/catalog/current.ts';
import { isListing } from '../../src/client/search-engine.ts';
import { href } from '../../src/config.ts';
import { states } from '../../src/datasets/states.ts';
import { statePath } from '../../src/links.ts';
import { addressOf, connect, visit } from './browser.ts';
import { builtFiles, isPage, pathOf } from './built.ts';

const browser = await connect();
const { state = '', name = '' } = catalog.rows(states).at(-1) ?? {};

const results = (page: Page) => page.locator('site-search ol a');
const status = (page: Page) => page.getByRole('status').textContent();

test('every page can be found', async () => {
  const response = await fetch(addressOf('/search/index.json'));
  const listing: unknown = await response.json();
  if (!isListing(listing)) throw new Error('the index cannot be read');
  const listed = new Set(listing.entries.map(([, href]) => href.replace(/#.*/, '')));
  // What is embedded elsewhere has a page of its own; nobody looks for the search or for a page that is not there.
  const left = builtFiles()
    .filter(isPage)
    .map(pathOf)
    .filter((path) => !/^\/(embed|search|404)/.test(path))
    // A sheet to print repeats the help page of its country, which leads to it.
    .filter((path) => !/^\/report\/[^/]+\/sheet\/$/.test(path))
    .filter((path) => !listed.has(href(path)));
  expect(left).toEqual([]);
});

test('what is typed is found, announced and kept in the address', () =>
  visit(browser, '/search/', {}, async (page) => {
    await page.getByRole('searchbox').fill(name);
    await results(page).first().waitFor();
    expect(await results(page).first().getAttribute('href')).toContain(statePath(state));
    expect(await status(page)).toMatch(/\d/);
    expect(new URL(page.url()).searchParams.get('q')).toBe(name);
  }));

test('an address with a query shows what is found', () =>
  visit(browser, `/search/?q=${encodeURIComponent(name)}`, {}, async (page) => {
    await results(page).first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe(name);
  }));

test('the keyboard goes from the field through the results to a page, and back again', () =>
  visit(browser, '/search/', {}, async (page) => {
    await page.getByRole('searchbox').focus();
    await page.keyboard.type(name);
    await results(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${statePath(state)}`);
    await page.goBack();
    await results(page).first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe(name);
  }));

test('what nobody wrote is said not to be there, and the list of all pages stays', () =>
  visit(browser, '/search/', {}, async (page) => {
    await page.getByRole('searchbox').fill('qqqqqqqq');
    await page.waitForFunction(() => document.querySelector('output')?.textContent !== '');
    expect(await results(page).count()).toBe(0);
    expect(await page.locator(`main a[href$="${statePath(state)}"]`).isVisible()).toBe(true);
  }));

test('without scripts there is the list of all pages and no field that does nothing', () =>
  visit(browser, '/search/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.getByRole('searchbox').count()).toBe(0);
    for (const row of catalog.rows(states))
      expect(await page.locator(`main a[href$="${statePath(row.state)}"]`).count()).toBe(1);
  }));

test('a search whose list cannot be had says so', () =>
  visit(browser, '/search/', {}, async (page) => {
    await page.route('**/index.json', (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.getByRole('searchbox').fill(name);
    await page.waitForFunction(() => document.querySelector('output')?.textContent !== '');
    expect(await results(page).count()).toBe(0);
  }));
