import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect, visit } from './browser.ts';

const browser = await connect();

const note = (page: Page) => page.locator('#stated-note');
const number = (page: Page) => page.locator('.lead a.stated').first();

test('without scripts a number leads to its row, and its title names the document', () =>
  visit(browser, '/', { javaScriptEnabled: false }, async (page) => {
    expect(await number(page).getAttribute('title')).toMatch(/\S/);
    const address = new URL((await number(page).getAttribute('href')) ?? '', page.url());
    await page.goto(address.href);
    const row = page.locator(`[id="${decodeURIComponent(address.hash.slice(1))}"]`);
    expect(await row.count()).toBe(1);
  }));

test('the keyboard shows what stands behind a number, and Escape takes it away', () =>
  visit(browser, '/', {}, async (page) => {
    expect(await note(page).isVisible()).toBe(false);
    await number(page).focus();
    await note(page).waitFor();
    expect(await note(page).textContent()).toMatch(/\S/);
    const described = await number(page).getAttribute('aria-describedby');
    expect(described).toBe(await note(page).getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await note(page).isVisible()).toBe(false);
    expect(await number(page).getAttribute('aria-describedby')).toBeNull();
  }));

test('the note stays while the pointer is on it, and goes when it leaves', () =>
  visit(browser, '/', {}, async (page) => {
    await number(page).hover();
    await note(page).waitFor();
    await note(page).hover();
    // Longer than a reader needs to cross over.
    await page.waitForTimeout(500);
    expect(await note(page).isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await note(page).waitFor({ state: 'hidden' });
  }));

test.each([320, 360, 1280])('at %i pixels every note stays inside the window', (width) =>
  visit(browser, '/', { viewport: { width, height: 700 } }, async (page) => {
    for (const link of await page.locator('a.stated').all()) {
      await link.focus();
      await note(page).waitFor();
      const box = await note(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
    }
  }),
);
