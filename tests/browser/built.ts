import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import {
  allFiles,
  builtFiles,
  dist,
  isPage,
  languagesIn,
  pathOf,
} from '../../scripts/built/files.ts';

export { allFiles, builtFiles, dist, isPage, languagesIn, pathOf };

export interface BuiltPage {
  /** Path below the base path: `/states/oh/`. */
  readonly path: string;
  readonly document: Document;
}

export function hasBuild(): boolean {
  return existsSync(join(dist, 'index.html'));
}

const parsed = new Map<string, readonly BuiltPage[]>();

/** Every page of a built site in its first language, read and parsed: seconds, so it is done once. */
export function builtPages(folder = dist): readonly BuiltPage[] {
  const pages =
    parsed.get(folder) ??
    builtFiles(folder)
      .filter(isPage)
      .map((file) => builtPage(pathOf(file), folder));
  parsed.set(folder, pages);
  return pages;
}

/** One page of a built site, read and parsed. */
export function builtPage(path: string, folder = dist): BuiltPage {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return { path, document: parseHTML(readFileSync(file, 'utf8')).document };
}
