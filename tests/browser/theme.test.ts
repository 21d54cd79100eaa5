import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect, visit } from './browser.ts';

const browser = await connect();

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test.each(['light', 'dark'] as const)('the button leaves %s, and the choice stays', (scheme) => {
  return visit(browser, '/', { colorScheme: scheme }, async (page) => {
    const button = page.locator('theme-toggle button');
    const first = await ground(page);
    await button.click();
    const second = await ground(page);
    expect(second).not.toBe(first);
    await page.reload();
    expect(await ground(page)).toBe(second);
    await button.click();
    expect(await ground(page)).toBe(first);
  });
});

test('without scripts there is no button that does nothing', () =>
  visit(browser, '/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('theme-toggle button').isVisible()).toBe(false);
  }));
