import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect, openDetails, visit } from './browser.ts';

const browser = await connect();

const column = (page: Page, index: number) =>
  page.locator(`table[data-sort] tbody tr > :nth-child(${index + 1})`).allTextContents();
const head = (page: Page, index: number) => page.locator('table[data-sort] thead th').nth(index);
const number = (text: string) => Number(text.replace(/[^\d.-]/g, ''));

test('a head sorts its column, says so, and turns round when pressed again', () =>
  visit(browser, '/trends/', {}, async (page) => {
    await openDetails(page);
    const before = await column(page, 2);
    expect(before.length).toBeGreaterThan(2);
    await head(page, 2).locator('button').click();
    expect(await head(page, 2).getAttribute('aria-sort')).toBe('descending');
    const sorted = before.map(number).toSorted((a, b) => b - a);
    expect((await column(page, 2)).map(number)).toEqual(sorted);
    await head(page, 2).locator('button').press('Enter');
    expect(await head(page, 2).getAttribute('aria-sort')).toBe('ascending');
    expect((await column(page, 2)).map(number)).toEqual(sorted.toReversed());
    await head(page, 0).locator('button').click();
    expect(await head(page, 2).getAttribute('aria-sort')).toBeNull();
    expect(await page.locator('[aria-sort]').count()).toBe(1);
  }));

test('what is not reported stays at the end, whichever way', () =>
  visit(browser, '/trends/', {}, async (page) => {
    await openDetails(page);
    const index = 3;
    const empty = (texts: readonly string[]) => texts.map((text) => !/\d/.test(text));
    const missing = empty(await column(page, index)).filter(Boolean).length;
    expect(missing).toBeGreaterThan(0);
    for (const _way of ['descending', 'ascending']) {
      await head(page, index).locator('button').click();
      const order = empty(await column(page, index));
      expect(order).toEqual(order.toSorted((a, b) => Number(a) - Number(b)));
    }
  }));

test('without scripts the table is whole and has no buttons', () =>
  visit(browser, '/trends/', { javaScriptEnabled: false }, async (page) => {
    expect((await column(page, 0)).length).toBeGreaterThan(2);
    expect(await page.locator('table[data-sort] button').count()).toBe(0);
  }));
