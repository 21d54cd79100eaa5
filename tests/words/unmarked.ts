import type { Catalog } from '../../src/catalog/catalog.ts';
import { datasets } from '../../src/datasets/all.ts';
import { columnsOf } from '../../src/datasets/dataset.ts';
import { textIn } from '../../src/datasets/measures.ts';
import { sources } from '../../src/datasets/sources.ts';

/** Elements whose words are no text of the page, and those that no end tag closes. */
const aside = /^(?:script|style|code|pre)$/;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const piece = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/gi;

/** Texts of a page that are neither marked as English nor as not to be translated. */
export function ownTexts(html: string): readonly string[] {
  const open: { readonly tag: string; readonly isOther: boolean }[] = [];
  const texts: string[] = [];
  for (const [, end, name = '', attributes = '', text] of html.matchAll(piece)) {
    const tag = name.toLowerCase();
    if (text !== undefined) {
      if (!open.at(-1)?.isOther && text.trim() !== '') texts.push(plain(text.trim()));
    } else if (end === '/') {
      const index = open.findLastIndex((element) => element.tag === tag);
      if (index !== -1) open.length = index;
    } else if (tag !== '' && !empty.test(tag) && !attributes.endsWith('/'))
      open.push({ tag, isOther: isOther(tag, attributes, open.at(-1)?.isOther ?? false) });
  }
  return texts;
}

function isOther(tag: string, attributes: string, isInOther: boolean): boolean {
  if (aside.test(tag) || /\btranslate="?no\b/.test(attributes)) return true;
  const lang = /(?:^|\s)lang="?([a-z]+)/.exec(attributes)?.[1];
  return lang === undefined ? isInOther : lang === 'en';
}

const plain = (text: string) =>
  text
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&quot;|&#34;/g, '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Shorter texts may be words of any language, or names. */
const least = 24;

/** What the data says in English alone: notes, titles of sources, and long names of places in them. */
export function englishOf(catalog: Catalog): readonly string[] {
  const cells = datasets.flatMap((dataset) =>
    catalog
      .rows(dataset)
      .flatMap((row: Readonly<Record<string, unknown>>) => [
        textIn(row.note) ?? '',
        ...(textIn(row.locator) ?? '').split(/[;,] |\bpp?\.\s*[\d–-]+/),
      ]),
  );
  const titles = catalog.rows(sources).map(({ title }) => title);
  // Some pages of agencies have their name as a title, and names are the same in every language.
  const names = new Set(
    datasets.flatMap((dataset) =>
      catalog
        .rows(dataset)
        .flatMap((row: Readonly<Record<string, unknown>>) => [row.name, row.publisher]),
    ),
  );
  return [...new Set([...cells, ...titles].map((text) => text.trim()))].filter(
    (text) => text.length >= least && !names.has(text),
  );
}

/** Codes of the data that are for programs: pages have words for them. */
export function codesOf(catalog: Catalog): ReadonlySet<string> {
  const codes = datasets.flatMap((dataset) => [
    ...columnsOf(dataset).flatMap(({ choices = [], unit }) => [...choices, unit ?? '']),
    ...catalog
      .rows(dataset)
      .flatMap((row: Readonly<Record<string, unknown>>) => textIn(row.unit) ?? []),
  ]);
  return new Set(codes.filter((code) => /^[a-z][a-z -]{3}/.test(code)));
}

/** Letters by which texts are looked up. */
const head = 12;

/** Finds the first of these texts in another; undefined where it holds none. */
export function finderOf(texts: readonly string[]): (text: string) => string | undefined {
  const byHead = Map.groupBy(texts, (text) => text.slice(0, head));
  return (text) => {
    for (let from = 0; from + head <= text.length; from += 1) {
      const found = byHead
        .get(text.slice(from, from + head))
        ?.find((known) => text.startsWith(known, from));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
