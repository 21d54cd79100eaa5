import { allFiles, type BuiltPage, builtPages, pathOf } from './built.ts';

const host = 'https://site.test';

/** What is wrong with the links of a built site: one line for each address, however many pages name it. */
export function deadLinks(folder: string, base: string): readonly string[] {
  const pages = builtPages(folder);
  const paths = new Set(allFiles(folder).map(pathOf));
  const anchors = new Map(pages.map((page) => [page.path, idsOf(page)]));
  const links = pages.flatMap((page) => linksOf(page, base));
  return [...Map.groupBy(links, ({ to }) => to)].flatMap(([to, from]) => {
    const fault = faultOf(new URL(to), base, paths, anchors);
    const others = new Set(from.map(({ path }) => path)).size - 1;
    if (!fault) return [];
    return [`${to.replace(host, '')}  ${fault}; on ${from[0]?.path} and ${others} other pages`];
  });
}

/**
 * How many links a reader follows from home to each page; infinite where none leads there.
 * What is embedded elsewhere and the page for dead addresses are not for walking to.
 */
export function clicksFromHome(folder: string, base: string): ReadonlyMap<string, number> {
  const pages = builtPages(folder).filter(({ path }) => !/^\/(embed\/|404)/.test(path));
  const links = new Map(pages.map((page) => [page.path, pathsLinkedFrom(page, base)]));
  const clicks = new Map(pages.map(({ path }) => [path, path === '/' ? 0 : Infinity]));
  let last = ['/'];
  for (let count = 1; last.length > 0; count++) {
    const next = new Set(last.flatMap((path) => links.get(path) ?? []));
    last = [...next].filter((path) => clicks.get(path) === Infinity);
    for (const path of last) clicks.set(path, count);
  }
  return clicks;
}

function pathsLinkedFrom({ path, document }: BuiltPage, base: string): readonly string[] {
  const own = `${host}${base}${path.slice(1)}`;
  return [...document.querySelectorAll('a[href]')]
    .map((link) => new URL(link.getAttribute('href') ?? '', own))
    .filter(({ origin }) => origin === host)
    .map(({ pathname }) => decodeURIComponent(pathname.slice(base.length - 1)));
}

function idsOf({ document }: BuiltPage): ReadonlySet<string> {
  return new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
}

/** Addresses of this site that a page names; those of other hosts are left out. */
function linksOf({ path, document }: BuiltPage, base: string) {
  const own = `${host}${base}${path.slice(1)}`;
  return [...document.querySelectorAll('[href]:not([rel=canonical]), [src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .map((address) => new URL(address, own).href)
    .filter((address) => address.startsWith(host))
    .map((to) => ({ to, path }));
}

function faultOf(
  { pathname, hash }: URL,
  base: string,
  paths: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (!pathname.startsWith(base)) return `is not below ${base}`;
  const path = decodeURIComponent(pathname.slice(base.length - 1));
  if (!paths.has(path)) return 'is no page or file';
  const anchor = decodeURIComponent(hash.slice(1));
  if (anchor !== '' && !anchors.get(path)?.has(anchor)) return 'has no such anchor';
  return null;
}
