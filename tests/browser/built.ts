import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** Where the build leaves the site. */
export const dist = 'dist';

export interface BuiltPage {
  /** Path below the base path: `/states/oh/`. */
  readonly path: string;
  readonly document: Document;
}

export function hasBuild(): boolean {
  return existsSync(join(dist, 'index.html'));
}

/** Every file of a built site, as a path from its root: `/states/oh/index.html`. */
export function builtFiles(folder = dist): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export const isPage = (file: string) => file.endsWith('.html');

/** Path under which a file is linked: without `index.html`. */
export const pathOf = (file: string) => file.replace(/\/index\.html$/, '/');

/** Every page of a built site, read and parsed: seconds, so do it once. */
export function builtPages(folder = dist): readonly BuiltPage[] {
  return builtFiles(folder)
    .filter(isPage)
    .map((file) => ({
      path: pathOf(file),
      document: parseHTML(readFileSync(join(folder, file), 'utf8')).document,
    }));
}
