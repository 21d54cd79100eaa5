import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { catalog } from '../../src/catalog/current.ts';
import { actions } from '../../src/datasets/actions.ts';
import { byDateOfAction } from '../../src/indicators/cases.ts';
import { connect, visit } from './browser.ts';

const browser = await connect();
const all = catalog.rows(actions).length;

const rows = (page: Page) => page.locator('table-filter tbody tr:visible');
const search = (page: Page) => new URL(page.url()).search;

test('without scripts every action is there, and no form that does nothing', () =>
  visit(browser, '/actions/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('table-filter tbody tr').count()).toBe(all);
    await page.locator('details.fold summary').click();
    expect(await rows(page).count()).toBe(all);
    expect(await page.locator('form:visible').count()).toBe(0);
    const [first] = catalog.rows(actions);
    expect(await page.locator(`[id="${first?.action_id}"]`).textContent()).toContain(first?.title);
  }));

test('the rows of earlier years are folded, and the count is of what is shown', () =>
  visit(browser, '/actions/', {}, async (page) => {
    const fold = page.locator('details.fold summary');
    const shown = await rows(page).count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    expect(await page.locator('output').textContent()).toMatch(new RegExp(`^${shown} of `));
    await fold.click();
    await page.locator('output', { hasText: `${all} of ${all}` }).waitFor();
    expect(await rows(page).count()).toBe(all);
    await fold.click();
    await page.locator('table[data-sort] th button').first().click();
    expect(await rows(page).count()).toBe(all);
  }));

test('an address that leads to a folded row shows it', async () => {
  const oldest = catalog.rows(actions).toSorted(byDateOfAction).at(-1)?.action_id ?? '';
  for (const javaScriptEnabled of [true, false])
    await visit(browser, `/actions/#${oldest}`, { javaScriptEnabled }, async (page) => {
      expect(await page.locator(`[id="${oldest}"]`).isVisible()).toBe(true);
    });
});

test('a choice leaves its rows, stands in the address and is undone by the back button', () =>
  visit(browser, '/actions/', {}, async (page) => {
    const { kind } = catalog.rows(actions)[0] ?? {};
    const own = catalog.rows(actions).filter((row) => row.kind === kind).length;
    await page.selectOption('select[name=kind]', kind ?? '');
    expect(await rows(page).count()).toBe(own);
    expect(search(page)).toBe(`?kind=${kind}`);
    expect(await page.locator('output').textContent()).toContain(String(own));

    await page.goBack();
    expect(search(page)).toBe('');
    expect(await rows(page).count()).toBe(all);
    await page.goForward();
    expect(await rows(page).count()).toBe(own);
    expect(await page.locator('select[name=kind]').inputValue()).toBe(kind);
  }));

test('an address shows its view, and nonsense in it is ignored', async () => {
  const withCountry = catalog.rows(actions).find(({ country }) => country !== null);
  const country = withCountry?.country?.toLowerCase();
  await visit(browser, `/actions/?country=${country}&year=nonsense`, {}, async (page) => {
    expect(await page.locator('select[name=country]').inputValue()).toBe(country);
    expect(await page.locator('select[name=year]').inputValue()).toBe('');
    const shown = await rows(page).count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    await page.getByRole('button', { name: /all/i }).click();
    expect(await rows(page).count()).toBe(all);
    expect(search(page)).toBe('');
  });
});

test('the filter works by keyboard alone, and its result is announced', () =>
  visit(browser, '/actions/', {}, async (page) => {
    await page.locator('select[name=standing]').focus();
    await page.keyboard.press('ArrowDown');
    expect(search(page)).toMatch(/^\?standing=/);
    const announced = await page.getByRole('status').textContent();
    expect(announced).toContain(String(await rows(page).count()));
  }));
