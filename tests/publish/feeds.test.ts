import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dataVersion } from '../../src/catalog/version.ts';
import { datasets } from '../../src/datasets/all.ts';
import { changes } from '../../src/datasets/changes.ts';
import { ic3Countries } from '../../src/datasets/ic3-countries.ts';
import { changesFeed } from '../../src/publish/feeds.ts';
import { edited, fixture, fixtureFolder, present } from '../fixture.ts';

const collection = { catalog: fixture, version: dataVersion(fixtureFolder) };

/** What JSON Feed 1 requires and allows: https://www.jsonfeed.org/version/1/ */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  author: z.strictObject({ name: z.string(), url: z.url() }),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      tags: z.array(z.string()),
    }),
  ),
});

const readJson = (text: string) => jsonFeed.parse(JSON.parse(text));

/** The elements of RSS by name, with the form each must have: https://www.rssboard.org/rss-specification */
const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

function readRss(text: string) {
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<rss version="2\.0"/);
  const items = text.split('<item>').slice(1);
  const [channel = ''] = text.split('<item>');
  const value = (part: string, name: string) => {
    const [, inner = ''] = new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 's').exec(part) ?? [];
    return inner.replace(/^<!\[CDATA\[(.*)\]\]>$/s, '$1').replaceAll(']]]]><![CDATA[>', ']]>');
  };
  return {
    title: value(channel, 'title'),
    link: value(channel, 'link'),
    description: value(channel, 'description'),
    lastBuildDate: value(channel, 'lastBuildDate'),
    self: / href="([^"]+)" rel="self" type="application\/rss\+xml"/.exec(channel)?.[1],
    items: items.map((item) => ({
      title: value(item, 'title'),
      link: value(item, 'link'),
      guid: value(item, 'guid'),
      pubDate: value(item, 'pubDate'),
      content: value(item, 'content:encoded'),
    })),
  };
}

describe('the feed of all changes', () => {
  test('is JSON Feed 1 with unique items, newest first', () => {
    const { items } = readJson(changesFeed(collection, 'json'));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const dates = items.map(({ date_published: date }) => date);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('is RSS 2.0 that says the same', () => {
    const rss = readRss(changesFeed(collection, 'xml'));
    const json = readJson(changesFeed(collection, 'json'));
    expect(rss).toMatchObject({ title: json.title, link: json.home_page_url });
    expect(rss.description).not.toBe('');
    expect(rss.lastBuildDate).toMatch(rfc822);
    expect(rss.self).toMatch(/\/changes\/feed\.xml$/);
    expect(rss.items.map(({ guid }) => guid)).toEqual(json.items.map(({ id }) => id));
    // Ids that name an address would all be new after a move of the site.
    for (const { id } of json.items) expect(id).toMatch(/^tag:hang-up,2026:changes\/[\w./-]+$/);
    expect(rss.items.map(({ content }) => content)).toEqual(
      json.items.map(({ content_html: content }) => content),
    );
    for (const { pubDate } of rss.items) expect(pubDate).toMatch(rfc822);
  });

  test('shows a value revised with old and new, and links its row', () => {
    const { items } = readJson(changesFeed(collection, 'json'));
    const revision = present(items.find(({ tags }) => tags.includes('revision')));
    const { document } = parseHTML(`<body>${revision.content_html}</body>`);
    expect(document.querySelector('del')?.textContent).toBe('2,685');
    expect(document.querySelector('ins')?.textContent).toBe('2,686');
    expect(document.querySelector('li a')?.getAttribute('href')).toMatch(
      /\/sources\/fbi-ic3-2025-annual-report\/#ic3-countries\.2025\.BR$/,
    );
  });

  test('tells each reason, row and column apart', () => {
    const { items } = readJson(changesFeed(collection, 'json'));
    const told = items.map(({ tags: [tag], content_html: content }) =>
      `${tag}: ${content.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')}`.slice(0, 200),
    );
    expect(told).toMatchInlineSnapshot(`
      [
        "correction: |Internet crime reported to the FBI from other countries|1 row removed|2025/ZZ/fbi-ic3-2025-annual-report| (removed): Complaints: 12|",
        "revision: |Internet crime reported to the FBI from other countries|1 row changed|2025/BR/fbi-ic3-2025-annual-report| (changed): Complaints: |2,685| → |2,686|",
        "new-data: |States and territories of the United States|Column added: Kind. 1 row added|US-OH| (added): FIPS code: 39; Name: Ohio|",
        "announced: |A column for the share of the &quot;nation&quot; is to be added behind the last.|Planned for April 2027.|",
        "new-data: |Operations against call-centre fraud|First published: 3 rows|States and territories of the United States|First published: 57 rows|",
      ]
    `);
  });

  test('is the same whenever it is written', () => {
    expect(changesFeed(collection, 'xml')).toBe(changesFeed(collection, 'xml'));
  });

  test('has the date of the data where nothing is listed', () => {
    const empty = { ...collection, catalog: edited(changes, () => null) };
    expect(readRss(changesFeed(empty, 'xml')).lastBuildDate).toBe('Sun, 22 Nov 2026 00:00:00 GMT');
    expect(readJson(changesFeed(empty, 'json')).items).toEqual([]);
  });

  test('counts rows that were added in numbers', () => {
    const counted = edited(changes, (row) =>
      row.change === 'published'
        ? { ...row, change: 'added' as const, row_key: '2024', note: '1734 rows' }
        : null,
    );
    const [item] = readJson(changesFeed({ ...collection, catalog: counted }, 'json')).items;
    expect(item?.content_html).toContain('<p>1,734 rows added</p>');
  });

  test('lets nothing break out of it', () => {
    const bad = ']]><script>alert(1)</script>" onload="x';
    const hostile = edited(changes, (row) => ({
      ...row,
      old: bad,
      new: bad,
      row_key: row.row_key && bad,
      note: bad,
    }));
    const xml = changesFeed({ ...collection, catalog: hostile }, 'xml');
    expect(xml).not.toContain('<script');
    expect(readRss(xml).items).toHaveLength(readRss(changesFeed(collection, 'xml')).items.length);
    for (const { content_html: html } of readJson(
      changesFeed({ ...collection, catalog: hostile }, 'json'),
    ).items) {
      const { document } = parseHTML(`<body>${html}</body>`);
      expect(document.querySelectorAll('script, [onload]')).toHaveLength(0);
    }
  });
});

describe('the feed of a dataset', () => {
  test.each(datasets)('$id is sound in both forms', (dataset) => {
    readRss(changesFeed(collection, 'xml', dataset));
    readJson(changesFeed(collection, 'json', dataset));
  });

  test('holds its own changes only', () => {
    const { items, home_page_url: home } = readJson(changesFeed(collection, 'json', ic3Countries));
    expect(home).toMatch(/\/data\/ic3-countries\/$/);
    expect(items).toHaveLength(2);
    for (const { content_html: html } of items) expect(html).not.toContain('states');
  });
});
