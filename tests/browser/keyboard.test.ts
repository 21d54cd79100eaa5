import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect, visit } from './browser.ts';

const browser = await connect();

/** More stops than the longest way needs. */
const patience = 400;

/** Goes on by Tab until the element with the focus matches; throws where that never happens. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < patience; stop += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate((selector) => {
      const { activeElement } = document;
      const style = activeElement ? getComputedStyle(activeElement) : null;
      // An area of a map has its mark on its shape.
      const [shape, other] = [activeElement, activeElement?.nextElementSibling].map((link) => {
        const drawn = link?.querySelector('path, circle');
        return drawn ? getComputedStyle(drawn).strokeWidth : '';
      });
      return {
        isThere: activeElement?.matches(selector) ?? false,
        isSeen: style?.outlineStyle !== 'none' || style?.boxShadow !== 'none' || shape !== other,
      };
    }, selector);
    if (!focus.isThere) continue;
    if (!focus.isSeen) throw new Error(`the focus on ${selector} cannot be seen`);
    return;
  }
  throw new Error(`Tab never comes to ${selector} on ${page.url()}`);
}

async function follow(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await Promise.all([page.waitForLoadState('load'), page.keyboard.press('Enter')]);
  await page.waitForFunction(() => document.readyState === 'complete');
}

test('by keyboard alone from home to a state, its download, and an operation', () =>
  visit(browser, '/', {}, async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '#content',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');

    await follow(page, 'main a[href$="/states/"]');
    await follow(page, 'main .ranking a[href*="/states/"]');
    await page.waitForURL(/\/states\/[a-z]{2}\/$/);
    await tabTo(page, 'a[href$=".csv"]');

    await tabTo(page, 'a[href$=".json"]');
    await page.goto(new URL('/operations/', page.url()).href);
    await follow(page, 'main a[href*="/operations/"]:not([href$="/operations/"])');
    await page.waitForURL(/\/operations\/[^/]+\/$/);
    expect(await page.locator('h1').count()).toBe(1);
  }));
