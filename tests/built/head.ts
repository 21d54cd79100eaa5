import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { absoluteUrl } from '../../src/config.ts';
import { mainPages } from '../../src/links.ts';
import { type BuiltPage, builtPages, dist } from '../browser/built.ts';

const isEmbed = ({ path }: BuiltPage) => path.startsWith('/embed/');
const all = builtPages();

const content = ({ document }: BuiltPage, selector: string) =>
  document.querySelector(selector)?.getAttribute('content') ?? '';

/** Pages that search engines may list: no figures for other sites, nothing that was withdrawn. */
const pages = all.filter((page) => content(page, 'meta[name=robots]') !== 'noindex');

/** Texts that several pages give, with the pages. */
function doubled(textOf: (page: BuiltPage) => string): readonly string[] {
  return [...Map.groupBy(pages, textOf)]
    .filter(([text, group]) => text === '' || group.length > 1)
    .map(([text, group]) => `"${text}": ${group.map(({ path }) => path).join(', ')}`);
}

test('every page has a description of its own', () => {
  expect(doubled((page) => content(page, 'meta[name=description]'))).toEqual([]);
});

test('every page says what a shared link to it shows', () => {
  const wanted = ['title', 'description', 'url', 'image', 'image:alt', 'site_name', 'locale'];
  const missing = pages.flatMap((page) =>
    wanted
      .filter((name) => content(page, `meta[property="og:${name}"]`) === '')
      .map((name) => `${page.path} og:${name}`),
  );
  expect(missing).toEqual([]);
});

test('every picture for shared links is a file of the site', () => {
  const root = absoluteUrl('/');
  const pictures = new Set(pages.map((page) => content(page, 'meta[property="og:image"]')));
  const missing = [...pictures].filter(
    (picture) => !picture.startsWith(root) || !existsSync(join(dist, picture.slice(root.length))),
  );
  expect(missing).toEqual([]);
});

const crumbs = z.object({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z.array(z.object({ position: z.int(), name: z.string(), item: z.string() })),
});

test('breadcrumbs for machines are those that readers see, and lead to the page itself', () => {
  const astray = pages.flatMap(({ path, document }) => {
    const seen = [...document.querySelectorAll('.breadcrumbs li')].map(
      ({ textContent }) => textContent?.trim() ?? '',
    );
    const things = [...document.querySelectorAll('script[type="application/ld+json"]')]
      .map(({ textContent }) => crumbs.safeParse(JSON.parse(textContent ?? '')))
      .flatMap(({ data }) => data ?? []);
    const [told] = things;
    const names = told?.itemListElement.map(({ name }) => name) ?? [];
    const last = told?.itemListElement.at(-1)?.item ?? absoluteUrl(path);
    const agrees = names.join('\n') === seen.join('\n') && last === absoluteUrl(path);
    return agrees && things.length <= 1 ? [] : [path];
  });
  expect(astray).toEqual([]);
});

test('the list of pages for search engines holds every page once, and no embed', () => {
  const index = readFileSync(join(dist, 'sitemap-index.xml'), 'utf8');
  const root = absoluteUrl('/');
  const listed = addressesIn(index)
    .map((address) => readFileSync(join(dist, address.slice(root.length)), 'utf8'))
    .flatMap(addressesIn);
  const wanted = pages
    .filter(({ path }) => path !== '/404.html')
    .map(({ path }) => absoluteUrl(path));
  expect([...listed].sort()).toEqual([...wanted].sort());
  expect(mainPages.filter(({ path }) => !listed.includes(absoluteUrl(path)))).toEqual([]);
  const robots = readFileSync(join(dist, 'robots.txt'), 'utf8');
  expect(robots).toContain(`\nSitemap: ${absoluteUrl('/sitemap-index.xml')}\n`);
});

const addressesIn = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc);

test('what is embedded elsewhere stays out of search results', () => {
  const found = all
    .filter(isEmbed)
    .filter((page) => content(page, 'meta[name=robots]') !== 'noindex');
  expect(found.map(({ path }) => path)).toEqual([]);
});
