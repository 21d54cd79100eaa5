import { expect, test } from 'vitest';
import { addressOf, connect, visit } from './browser.ts';
import { kinds } from './pages.ts';

const browser = await connect();

/** How a download of each kind is labelled on its way, and how it begins; the most exact ending first. */
const forms = [
  { ending: '.csv', type: 'text/csv', begins: /^[a-z0-9_]+(,[a-z0-9_]+)*\n/ },
  { ending: '.csl.json', type: 'application/json', begins: /^\[\s*\{\s*"id": "/ },
  { ending: '.schema.json', type: 'application/json', begins: /^\{\s*"\$schema": "/ },
  { ending: 'datapackage.json', type: 'application/json', begins: /^\{\s*"\$schema": "/ },
  { ending: 'csv-metadata.json', type: 'application/json', begins: /^\{\s*"@context": \[/ },
  { ending: 'hang-up-metadata.json', type: 'application/json', begins: /^\{\s*"title": "/ },
  { ending: '.sqlite', type: '', begins: /^SQLite format 3/ },
  { ending: 'openapi.json', type: 'application/json', begins: /^\{\s*"openapi": "3\.1/ },
  { ending: '.json', type: 'application/json', begins: /^\{\s*"id": "/ },
  { ending: '.jsonld', type: '', begins: /^\{\s*"@context": \{/ },
  { ending: '.svg', type: 'image/svg+xml', begins: /^<svg xmlns=/ },
  { ending: '.png', type: 'image/png', begins: /^.PNG\r\n/ },
  { ending: '.xlsx', type: '', begins: /^PK/ },
  { ending: '.zip', type: 'application/zip', begins: /^PK/ },
  { ending: '.parquet', type: '', begins: /^PAR1/ },
  { ending: '.bib', type: '', begins: /^@misc\{hang-up/ },
  { ending: '.ris', type: '', begins: /^TY {2}- / },
  { ending: 'SHA256SUMS', type: '', begins: /^[0-9a-f]{64} {2}\S/ },
];

/** The home page, and every page that offers a dataset or a figure. */
const offering = kinds
  .filter(({ kind }) => /^\/(data\/.*|figures\/.+)?$/.test(kind))
  .flatMap(({ examples }) => examples);

test.each(offering)('what %s offers arrives', async (path) => {
  const all = await visit(browser, path, {}, (page) =>
    page
      .locator('main a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
  );
  const isOwn = (link: string) =>
    new URL(link, addressOf(path)).origin === new URL(addressOf('/')).origin;
  // Feeds of changes are no downloads; tests/publish/feeds.test.ts reads them.
  const isFile = (link: string) =>
    !link.includes('/changes/') && forms.some(({ ending }) => link.endsWith(ending));
  const links = [...new Set(all.filter((link) => isOwn(link) && isFile(link)))];
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
