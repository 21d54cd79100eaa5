import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build leaves the site. */
export const dist = 'dist';

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
