import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles, dist, isPage, pathOf } from './built.ts';

interface KindOfPage {
  /** Path of the page, or for a family such as the states, `/states/[]/`. */
  readonly kind: string;
  /** The fullest page of the kind and the barest, as paths below the base path. */
  readonly examples: readonly string[];
}

const pages = builtFiles()
  .filter(isPage)
  .map((file) => ({ path: pathOf(file), file, size: statSync(join(dist, file)).size }))
  .sort((a, b) => b.size - a.size);

/** Every kind of page that was built, whatever routes there are. */
export const kinds: readonly KindOfPage[] = [
  ...Map.groupBy(pages, ({ path }) => path.replace(/^(\/[^/]+\/)[^/]+\/$/, '$1[]/')),
].map(([kind, family]) => {
  const paths = family.map(({ path }) => path);
  return { kind, examples: [...new Set([...paths.slice(0, 1), ...paths.slice(-1)])] };
});

/** The pages that stand for their kinds. */
export const examples: readonly string[] = kinds.flatMap(({ examples }) => examples);

/** All pages that show a chart or map. */
export const pagesWithFigures: readonly string[] = pages
  .filter(({ file }) => readFileSync(join(dist, file), 'utf8').includes('<figure'))
  .map(({ path }) => path);
