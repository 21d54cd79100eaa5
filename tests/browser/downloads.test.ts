import { expect, test } from 'vitest';
import { addressOf, connect, visit } from './browser.ts';
import { kinds } from './pages.ts';

const browser = await connect();

/** How a download of each kind is labelled on its way, and how it begins. */
const forms = [
  { ending: '.csv', type: 'text/csv', begins: /^[a-z0-9_]+(,[a-z0-9_]+)*\n/ },
  { ending: '.json', type: 'application/json', begins: /^\{\s*"id": "/ },
  { ending: '.svg', type: 'image/svg+xml', begins: /^<svg xmlns=/ },
  { ending: '.png', type: 'image/png', begins: /^.PNG\r\n/ },
];

/** The home page, and every page that offers a dataset or a figure. */
const offering = kinds
  .filter(({ kind }) => /^\/(data\/.*|figures\/.+)?$/.test(kind))
  .flatMap(({ examples }) => examples);

test.each(offering)('what %s offers arrives', async (path) => {
  const links = await visit(browser, path, {}, (page) =>
    page
      .locator('a[href$=".csv"], a[href$=".json"], main a[href$=".svg"], main a[href$=".png"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
  );
  expect(links).not.toEqual([]);
  const faults = await Promise.all(
    links.map(async (link) => {
      const response = await fetch(new URL(link, addressOf(path)));
      const type = response.headers.get('content-type') ?? '';
      const text = await response.text();
      const form = forms.find(({ ending }) => link.endsWith(ending));
      const isRight = response.ok && form && type.startsWith(form.type) && form.begins.test(text);
      return isRight ? [] : [`${link}: ${response.status} ${type} ${text.slice(0, 60)}`];
    }),
  );
  expect(faults.flat()).toEqual([]);
});
