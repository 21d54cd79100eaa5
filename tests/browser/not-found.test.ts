import { expect, test } from 'vitest';
import { addressOf, connect } from './browser.ts';

const browser = await connect();

test.each(['/no-such-page/', '/states/no/such/state/', '/data/no-such-file.csv'])(
  'an unknown address says so and leads on: %s',
  async (path) => {
    const page = await browser.newPage();
    const response = await page.goto(addressOf(path));
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
    // Found from any depth: the style sheet is there.
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(10);
    await page.close();
  },
);
