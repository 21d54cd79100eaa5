import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles, dist, isPage, languagesIn, pathOf } from './built.ts';

interface KindOfPage {
  /** Path of the page, or for a family its route: `/states/[state]/`. */
  readonly kind: string;
  /** The fullest page of the kind and the barest, as paths below the base path. */
  readonly examples: readonly string[];
}

const pagesIn = (folder: string) =>
  builtFiles(folder)
    .filter(isPage)
    .map((file) => ({ path: pathOf(file), file, size: statSync(join(folder, file)).size }))
    .sort((a, b) => b.size - a.size);

/** The routes of the site, the most exact first, with what their paths match. */
const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map((file) =>
    `/${file.replaceAll('\\', '/').replace(/(index)?\.astro$/, '/')}`.replace('//', '/'),
  )
  .map((route) => ({
    route,
    pattern: new RegExp(`^${route.replace(/\[\.\.\.\w+\]/g, '.+').replace(/\[\w+\]/g, '[^/]+')}$`),
    freedom: route.split('[').length + 9 * route.split('[...').length,
  }))
  .sort((a, b) => a.freedom - b.freedom);

/** Every kind of page in a built site: one for each route that it has. */
export function kindsIn(folder: string): readonly KindOfPage[] {
  const families = Map.groupBy(
    pagesIn(folder),
    ({ path }) => routes.find(({ pattern }) => pattern.test(path))?.route ?? path,
  );
  return [...families].map(([kind, family]) => {
    const paths = family.map(({ path }) => path);
    return { kind, examples: [...new Set([...paths.slice(0, 1), ...paths.slice(-1)])] };
  });
}

/** Every kind of page of the site that the tests serve. */
export const kinds: readonly KindOfPage[] = kindsIn(dist);

/** `EVERY_PAGE=1` looks at every page, which takes hours: the nightly run does; 10 at one in ten. */
const everyPage = Number(process.env.EVERY_PAGE ?? 0);

/** The pages that stand for their kinds, and those asked for beside them. */
export const examples: readonly string[] = [
  ...new Set([
    ...kinds.flatMap(({ examples }) => examples),
    ...pagesIn(dist)
      .filter((_, index) => everyPage > 0 && index % everyPage === 0)
      .map(({ path }) => path),
  ]),
];

/** The fullest page of each kind that a further language has, by the language; none where the site has one. */
export const translated: ReadonlyMap<string, readonly string[]> = new Map(
  languagesIn().map((language) => [
    language,
    kinds
      .map(({ examples: [path = '/'] }) => `/${language}${path}`)
      .filter((path) => existsSync(join(dist, path, 'index.html'))),
  ]),
);

/** Whether a page shows a chart or map. */
export const hasFigures = (path: string): boolean =>
  readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8').includes(
    '<figure',
  );
