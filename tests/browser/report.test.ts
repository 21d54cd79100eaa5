import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, connect, openDetails, visit } from './browser.ts';
import { kinds } from './pages.ts';

const browser = await connect();
const phone = { width: 360, height: 640 };

/** The fullest and the barest page of a country, their sheets, and the page without a country. */
const helpPages = kinds
  .flatMap(({ examples }) => examples)
  .filter((path) => path.startsWith('/report/'));

const endOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  return (box?.y ?? Infinity) + (box?.height ?? 0);
};

test.each([true, false])(
  'from home one tap leads to the first right action, in the first screen (scripts: %s)',
  (javaScriptEnabled) =>
    visit(browser, '/', { javaScriptEnabled, viewport: phone }, async (page) => {
      for (const door of ['now', 'access', 'paid']) {
        await page.goto(addressOf('/'));
        await page.locator(`.doors a[href$="#${door}"]`).first().click();
        await page.waitForURL(`**/report/#${door}`);
        const step = page.locator(`#${door} .help-steps li`).first();
        await step.waitFor();
        const box = await step.boundingBox();
        expect(box?.y, door).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? Infinity) + (box?.height ?? 0), door).toBeLessThanOrEqual(phone.height);
      }
    }),
);

test('a country has its steps and its first number in the first screen of a phone', () =>
  visit(browser, '/report/', { viewport: phone }, async (page) => {
    const addresses = await page
      .locator('.help-countries a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBe((await page.locator('country-choice option').count()) - 1);
    for (const address of addresses) {
      await page.goto(new URL(address, page.url()).href);
      expect(await endOf(page, '.doors'), address).toBeLessThanOrEqual(phone.height);
      expect(await endOf(page, '.numbers li'), address).toBeLessThanOrEqual(phone.height);
    }
  }));

test('a choice opens the country, and without a script there is none', async () => {
  await visit(browser, '/report/', { viewport: phone }, async (page) => {
    const [, second] = await page.locator('country-choice option').all();
    const value = (await second?.getAttribute('value')) ?? '';
    await page.locator('country-choice select').selectOption(value);
    await page.locator('country-choice button').click();
    await page.waitForURL(`**${value}`);
  });
  await visit(browser, '/report/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('country-choice').isVisible()).toBe(false);
    expect(await page.locator('.help-countries a').first().isVisible()).toBe(true);
  });
});

test.concurrent.each(helpPages)('%s is for old eyes and hands', (path) =>
  visit(browser, path, { viewport: phone }, async (page) => {
    await openDetails(page);
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run(document, { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] }, rules: { 'color-contrast-enhanced': { enabled: true } } })`,
      );
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    }
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 18)
        .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`),
    );
    expect(small).toEqual([]);
    const low = await page
      .locator(
        '.doors a, .dial, .site, .help-countries a, .send a, country-choice :is(select, button)',
      )
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.checkVisibility())
          .filter((target) => target.getBoundingClientRect().height < 44)
          .map((target) => target.textContent),
      );
    expect(low).toEqual([]);
  }),
);

test.each(['A4', 'Letter'])('each sheet of help or of facts is one page of %s', (format) =>
  visit(browser, '/', {}, async (page) => {
    const sheets = kinds
      .flatMap(({ examples }) => examples)
      .filter((path) => path.endsWith('/sheet/'));
    for (const part of ['/report/', '/states/', '/countries/'])
      expect(sheets.some((path) => path.startsWith(part))).toBe(true);
    for (const path of sheets) {
      await page.goto(addressOf(path));
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
    }
  }),
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
