import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/current.ts';
import { f, t } from '../../src/i18n/index.ts';
import { techSupportYears } from '../../src/indicators/tech-support.ts';
import { sqlPath } from '../../src/links.ts';
import { bestValues } from '../../src/publish/best-values.ts';
import { sqlScriptBytes } from '../../src/publish/sql-files.ts';
import { present } from '../fixture.ts';
import { connect } from './browser.ts';
import { builtFiles, dist, pathOf } from './built.ts';
import { builtHeaders, headersOf } from './host-headers.ts';
import { startHost, typeOf } from './static-host.ts';

const files = new Set(builtFiles());
const blocks = builtHeaders();

// The policy of the page is in its head and, on hosts that read `_headers`, in a header of the worker as well.
const host = await startHost((path) => {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return null;
  return {
    body: readFileSync(join(dist, file)),
    head: [...headersOf(pathOf(file), blocks), ['Content-Type', typeOf(file)]],
  };
});
afterAll(host.end);

const browser = await connect();
const newest = present(techSupportYears(catalog).at(-1));
const losses = present(newest.losses).value;
const { messages } = t.sql;

const said = (page: Page, text: string | RegExp) =>
  page.locator('ask-sql output').filter({ hasText: text }).waitFor();

/** Puts a query into the editor as a reader does, and runs it by its key. */
async function ask(page: Page, sql: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(sql);
  await page.keyboard.press('ControlOrMeta+Enter');
}

const rows = (page: Page) => page.locator('.answer tbody tr');

test('the database answers in the page: no other host, no breach of the policy, nothing to fix', async () => {
  const faults: string[] = [];
  const loaded: string[] = [];
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} blocks ${blockedURI}`),
    ),
  );
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    loaded.push(new URL(request.url()).pathname);
    if (!request.url().startsWith(host.address)) faults.push(request.url());
  });
  const large = () => loaded.filter((path) => /\.gz$|sql-worker|editor/.test(path));

  // A link brings its query, which runs after a click.
  const shared = `SELECT losses_usd FROM ic3_crime_types_best WHERE crime_type = 'tech-support' AND year = ${newest.year}`;
  await page.goto(`${host.address}${sqlPath}#q=${encodeURIComponent(shared)}`, {
    waitUntil: 'networkidle',
  });
  expect(await page.locator('.shared code').textContent()).toBe(shared);
  expect(large()).toEqual([]);
  await page.locator('[data-act=load]').click();
  await page.locator('.answer td').waitFor();
  expect(await page.locator('.answer td').textContent()).toBe(f.number(losses));
  expect(large()).toHaveLength(4);
  const scripts = loaded.filter((path) => /sql-worker|editor|ask-sql/.test(path));
  const bytes = scripts.map((path) => gzipSync(readFileSync(join(dist, path))).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(sqlScriptBytes);

  // A worked question, with its chart.
  await page.locator('[data-question=losses-by-year] button').click();
  await page.locator('.answer svg[role=img]').waitFor();
  expect(await rows(page).last().textContent()).toContain(f.number(losses));
  expect(new URL(page.url()).hash).toContain(encodeURIComponent('ic3_crime_types_best'));
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'], preload: false })`,
  );
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);

  // An error with its line, and what may have been meant; then the keyboard leaves the editor.
  await ask(page, 'SELECT year\nFROM ic3_totals_bst');
  const unknown = messages.noTable({ name: 'ic3_totals_bst' });
  const meant = messages.meant({ message: unknown, name: 'ic3_totals_best' });
  await said(page, messages.line({ line: '2', message: meant }));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-act'))).toBe('run');

  // A query without end is stopped, and the next one is answered.
  await ask(
    page,
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT sum(i) FROM n',
  );
  await said(page, messages.running);
  await page.locator('[data-act=stop]').click();
  await said(page, messages.stopped);

  // Of a long answer a part is in the page.
  await ask(page, 'SELECT * FROM best_values');
  const count = f.number(catalog.rows(bestValues).length);
  await said(page, count);
  expect(await rows(page).count()).toBeLessThan(300);
  const first = await rows(page).first().textContent();
  await page.locator('.turns button').nth(2).click();
  await page.waitForFunction(
    (before) => document.querySelector('.answer tbody tr')?.textContent !== before,
    first,
  );
  expect(faults).toEqual([]);
  await context.close();
});

test('without scripts the page has the questions, their SQL, and what to do instead', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(host.address + sqlPath);
  expect(await page.locator('[data-act=load]').isVisible()).toBe(false);
  expect(await page.locator('[data-question] summary').count()).toBe(
    Object.keys(t.sql.questionWords).length,
  );
  expect(await page.locator('noscript').textContent()).toContain(t.sql.noScript);
  await context.close();
});
