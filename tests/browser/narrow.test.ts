import { expect, test } from 'vitest';
import { connect, openDetails, visit } from './browser.ts';
import { examples } from './pages.ts';
import { tooWide } from './too-wide.ts';

const browser = await connect();
const viewport = { width: 320, height: 640 };

test.concurrent.each(examples)('no sideways scrolling at 320 px: %s', async (path) => {
  const found = await visit(browser, path, { viewport }, async (page) => {
    await openDetails(page);
    const light = await tooWide(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    return { light, dark: await tooWide(page) };
  });
  expect(found).toEqual({ light: [], dark: [] });
});
