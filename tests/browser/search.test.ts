import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { catalog } from '../../src/catalog/current.ts';
import { states } from '../../src/datasets/states.ts';
import { statePath } from '../../src/links.ts';
import { connect, visit } from './browser.ts';

const browser = await connect();
const { state = '', name = '' } = catalog.rows(states).at(-1) ?? {};

const results = (page: Page) => page.locator('site-search ol a');
const status = (page: Page) => page.getByRole('status').textContent();

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
