import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build leaves the site. */
export const dist = 'dist';

/** Every file of a built site in all its languages, as a path from its root: `/states/oh/index.html`. */
export function allFiles(folder = dist): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The same without the folders of further languages. */
export function builtFiles(folder = dist): readonly string[] {
  const others = languagesIn(folder).map((name) => `/${name}/`);
  return allFiles(folder).filter((file) => !others.some((other) => file.startsWith(other)));
}

/** Languages of a built site beside the one at its root: each has a page for lost readers. */
export function languagesIn(folder = dist): readonly string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, '404.html')))
    .sort();
}

export const isPage = (file: string) => file.endsWith('.html');

/** Path under which a file is linked: without `index.html`. */
export const pathOf = (file: string) => file.replace(/\/index\.html$/, '/');
