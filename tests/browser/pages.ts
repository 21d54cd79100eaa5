import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles, dist, isPage, pathOf } from './built.ts';

interface KindOfPage {
  /** Path of the page, or for a family such as the states, `/states/[]/`. */
  readonly kind: string;
  /** The fullest page of the kind and the barest, as paths below the base path. */
  readonly examples: readonly string[];
}

const pagesIn = (folder: string) =>
  builtFiles(folder)
    .filter(isPage)
    .map((file) => ({ path: pathOf(file), file, size: statSync(join(folder, file)).size }))
    .sort((a, b) => b.size - a.size);

/** Every kind of page in a built site, whatever routes there are. */
export function kindsIn(folder: string): readonly KindOfPage[] {
  const families = Map.groupBy(pagesIn(folder), ({ path }) =>
    path.replace(/^(\/sources\/press\/|\/[^/]+\/)[^/]+\/((?:[^/]+\/)?)$/, '$1[]/$2'),
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

/** All pages that show a chart or map. */
export const pagesWithFigures: readonly string[] = pagesIn(dist)
  .filter(({ file }) => readFileSync(join(dist, file), 'utf8').includes('<figure'))
  .map(({ path }) => path);
