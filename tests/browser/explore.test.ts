import { buffer } from 'node:stream/consumers';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isRecord } from '../../src/explore/record.ts';
import { csvOf } from '../../src/explore/table.ts';
import { readView } from '../../src/explore/view.ts';
import { explorePath } from '../../src/links.ts';
import { present } from '../fixture.ts';
import { addressOf, connect, openDetails, visit } from './browser.ts';

const browser = await connect();

/** What the policy of the page forbade. */
function watchPolicy(page: Page): readonly string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  page.on('pageerror', ({ message }) => found.push(message));
  return found;
}

const title = (page: Page) => page.locator('#view-title').textContent();

async function download(page: Page, file: string): Promise<Buffer> {
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-file="${file}"]`).click(),
  ]);
  return buffer(await given.createReadStream());
}

test('a choice is drawn, kept in the address and taken as it is seen', () =>
  visit(browser, explorePath, { viewport: { width: 360, height: 800 } }, async (page) => {
    const forbidden = watchPolicy(page);
    const before = await title(page);
    await page.locator('[name="m"]').selectOption('tech-support-losses');
    await page.locator('[name="place"]').selectOption('US-CA');
    await page.locator('[data-add]').click();
    await page.waitForFunction(
      (old) => document.querySelector('#view-title')?.textContent !== old,
      before,
    );
    await page.locator('[name="as"][value="bars"]').check();
    await page.waitForURL(/as=bars/);
    const { search } = new URL(page.url());
    expect(search).toContain('p=us,us-ca');

    const fetched: unknown = await (await fetch(addressOf('/explore/record.json'))).json();
    if (!isRecord(fetched)) throw new Error('the build wrote no record');
    const { view } = readView(fetched, new URLSearchParams(search));
    const csv = (await download(page, 'csv')).toString('utf8');
    expect(csv).toBe(csvOf(fetched, view));
    const cells = await page.locator('.result td.number').allTextContents();
    expect(csv.trimEnd().split('\n')).toHaveLength(cells.length + 1);

    const png = await download(page, 'png');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1600);
    const svg = (await download(page, 'svg')).toString('utf8');
    expect(svg).toContain('California');
    expect(svg).toContain(`as=bars`);

    await openDetails(page);
    await page.evaluate(axe.source);
    // Only what is told is carried over.
    const violations = await page.evaluate<AxeResults['violations']>(
      'axe.run().then(({ violations }) => violations)',
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);

    const shown = await title(page);
    await page.goBack();
    await page.locator('[value="line"]:checked').waitFor();
    await page.goForward();
    await page.locator('[value="bars"]:checked').waitFor();
    expect(forbidden).toEqual([]);

    await visit(browser, `${explorePath}${search}`, {}, async (other) => {
      await other.waitForFunction(
        (old) => document.querySelector('#view-title')?.textContent === old,
        shown,
      );
      expect(await other.title()).toContain(present(shown));
    });
  }));

test('an address that asks for nonsense says so and shows the default', () =>
  visit(browser, `${explorePath}?m=nonsense&as=pie`, {}, async (page) => {
    await page.locator('.status').filter({ hasText: 'nonsense' }).waitFor();
    expect(await page.locator('.result svg').count()).toBeGreaterThan(0);
  }));

test('without script the page shows a chart, and where each measure can be read', () =>
  visit(browser, explorePath, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('form.choices').isVisible()).toBe(false);
    expect(await page.locator('.result svg').first().isVisible()).toBe(true);
    expect(await page.locator('.measures a').count()).toBeGreaterThan(15);
  }));
