import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFiles, isPage, languagesIn, pathOf } from './built.ts';

const host = 'https://site.test';

/** What links need to know of a page. */
interface LinkedPage {
  /** Path below the base path: `/states/oh/`. */
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  /** Addresses of this site that the page names; those of other hosts are left out. */
  readonly links: readonly Address[];
}

interface Address {
  readonly to: string;
  /** Whether it is one to walk to, and no file that the page loads. */
  readonly isWay: boolean;
}

/**
 * What is wrong with the links of a built site in all its languages: one line for each address, however many
 * pages name it.
 */
export function deadLinks(folder: string, base: string): readonly string[] {
  const pages = linkedPages(folder, base);
  const paths = new Set(allFiles(folder).map(pathOf));
  const anchors = new Map(pages.map(({ path, ids }) => [path, ids]));
  const links = pages.flatMap(({ path, links }) => links.map(({ to }) => ({ to, path })));
  return [...Map.groupBy(links, ({ to }) => to)].flatMap(([to, from]) => {
    const fault = faultOf(new URL(to), base, paths, anchors);
    const others = new Set(from.map(({ path }) => path)).size - 1;
    if (!fault) return [];
    return [`${to.replace(host, '')}  ${fault}; on ${from[0]?.path} and ${others} other pages`];
  });
}

/**
 * How many links a reader follows to each page of a language from its home; infinite where none leads there.
 * What is embedded elsewhere and the page for dead addresses are not for walking to.
 */
export function clicksFrom(
  home: string,
  folder: string,
  base: string,
): ReadonlyMap<string, number> {
  const others = languagesIn(folder)
    .map((name) => `/${name}/`)
    .filter((other) => other !== home);
  const pages = linkedPages(folder, base, (path) => {
    const isOther = !path.startsWith(home) || others.some((other) => path.startsWith(other));
    return !isOther && !/^(embed\/|404)/.test(path.slice(home.length));
  });
  const links = new Map(
    pages.map(({ path, links }) => [
      path,
      links.filter(({ isWay }) => isWay).map(({ to }) => pathIn(new URL(to), base)),
    ]),
  );
  const clicks = new Map(pages.map(({ path }) => [path, path === home ? 0 : Infinity]));
  let last = [home];
  for (let count = 1; last.length > 0; count++) {
    const next = new Set(last.flatMap((path) => links.get(path) ?? []));
    last = [...next].filter((path) => clicks.get(path) === Infinity);
    for (const path of last) clicks.set(path, count);
  }
  return clicks;
}

const tags = /<([a-z]+)(?:"[^"]*"|[^">])*>/g;
const attributes = /\s(id|href|src|rel)="([^"]*)"/g;

/** Pages as the build writes them; a parser would take ten times as long. */
function linkedPages(
  folder: string,
  base: string,
  isWanted: (path: string) => boolean = () => true,
): readonly LinkedPage[] {
  return allFiles(folder)
    .filter((file) => isPage(file) && isWanted(pathOf(file)))
    .map((file) => linkedPage(pathOf(file), readFileSync(join(folder, file), 'utf8'), base));
}

function linkedPage(path: string, html: string, base: string): LinkedPage {
  const own = `${host}${base}${path.slice(1)}`;
  const ids = new Set<string>();
  const links: Address[] = [];
  for (const [tag, name] of html.matchAll(tags)) {
    const found = new Map(
      [...tag.matchAll(attributes)].map(([, name, value = '']) => [name, value]),
    );
    const id = found.get('id');
    if (id !== undefined) ids.add(unescaped(id));
    const address = found.get('href') ?? found.get('src');
    if (address === undefined || found.get('rel') === 'canonical') continue;
    const to = new URL(unescaped(address), own).href;
    if (to.startsWith(host)) links.push({ to, isWay: name === 'a' });
  }
  return { path, ids, links };
}

const signs: Record<string, string> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  '#34': '"',
  '#39': "'",
};

const unescaped = (value: string) =>
  value.replace(/&(\w+|#\d+);/g, (entity, name: string) => signs[name] ?? entity);

const pathIn = ({ pathname }: URL, base: string) =>
  decodeURIComponent(pathname.slice(base.length - 1));

function faultOf(
  url: URL,
  base: string,
  paths: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (!url.pathname.startsWith(base)) return `is not below ${base}`;
  const path = pathIn(url, base);
  if (!paths.has(path)) return 'is no page or file';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor !== '' && !anchors.get(path)?.has(anchor)) return 'has no such anchor';
  return null;
}
