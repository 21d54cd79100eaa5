import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, connect, visit } from './browser.ts';
import { illegibleAt } from './legible.ts';
import { examples, pagesWithFigures } from './pages.ts';

const widths = [320, 360, 600, 640, 768, 1024, 1280, 1600];

const browser = await connect();

const shown = examples.filter((path) => pagesWithFigures.includes(path));

test.concurrent.each(shown)(
  'the figures of a page are legible at every width: %s',
  async (path) => {
    const found = await visit(browser, path, {}, (page) => illegibleAt(widths, page));
    expect(found).toEqual([]);
  },
);

test('every figure is legible, narrow and wide', async () => {
  const found = await visit(browser, '/', {}, async (page) => {
    await gatherFigures(page, pagesWithFigures.map(addressOf));
    return illegibleAt([360, 1280], page);
  });
  expect(found).toEqual([]);
});

/** Shows the figures of all these pages, and nothing else, in the page that is open. */
function gatherFigures(page: Page, addresses: readonly string[]): Promise<void> {
  return page.evaluate(async (addresses) => {
    const parser = new DOMParser();
    const main = document.querySelector('main');
    main?.replaceChildren();
    // A browser refuses a thousand requests at once.
    const most = 20;
    for (let first = 0; first < addresses.length; first += most) {
      const texts = await Promise.all(
        addresses.slice(first, first + most).map(async (address) => (await fetch(address)).text()),
      );
      for (const text of texts)
        main?.append(...parser.parseFromString(text, 'text/html').querySelectorAll('figure'));
    }
  }, addresses);
}
