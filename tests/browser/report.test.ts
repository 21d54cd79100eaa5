import { expect, test } from 'vitest';
import { connect, visit } from './browser.ts';

const browser = await connect();

test.each([true, false])(
  'from the first screen of a phone, a country leads to its own addresses (scripts: %s)',
  (javaScriptEnabled) =>
    visit(
      browser,
      '/',
      { javaScriptEnabled, viewport: { width: 360, height: 740 } },
      async (page) => {
        const choices = page.locator('.hero .choice a');
        const names = await choices.allTextContents();
        expect(names.length).toBeGreaterThan(1);
        for (const [place, name] of names.entries()) {
          const box = await choices.nth(place).boundingBox();
          expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
          await choices.nth(place).click();
          const country = page.locator('section:target');
          expect(await country.locator('h3').textContent()).toBe(name);
          const addresses = country.locator('a[href^="https://"]');
          expect(await addresses.count()).toBeGreaterThan(0);
          await page.goBack();
        }
      },
    ),
);

test.each([true, false])('the menu opens on a phone (scripts: %s)', (javaScriptEnabled) =>
  visit(
    browser,
    '/report/',
    { javaScriptEnabled, viewport: { width: 360, height: 740 } },
    async (page) => {
      const entry = page.locator('.site-header nav a').first();
      expect(await entry.isVisible()).toBe(false);
      await page.locator('.menu').focus();
      await page.keyboard.press('Enter');
      expect(await entry.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await entry.isVisible()).toBe(false);
    },
  ),
);

test('where there is room the menu is a row without a button', () =>
  visit(browser, '/report/', { viewport: { width: 1280, height: 740 } }, async (page) => {
    expect(await page.locator('.menu').isVisible()).toBe(false);
    expect(await page.locator('.site-header nav a').first().isVisible()).toBe(true);
  }));
