import { expect, test } from 'vitest';
import { arrive } from './arrival.ts';
import { connect } from './browser.ts';
import { examples } from './pages.ts';

const browser = await connect();

test('without scripts every kind of page arrives whole and silent', async () => {
  expect(await arrive(browser, examples, { javaScriptEnabled: false })).toEqual([]);
});
