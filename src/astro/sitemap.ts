import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { basePath } from '../config.ts';

/** How a page asks to be left out. */
const hidden = '<meta name="robots" content="noindex"';

/**
 * The list of pages for search engines. What asks to be left out of search results, such as a figure
 * for other sites or what was withdrawn, is left out of it as well.
 */
export function listOfPages(): readonly AstroIntegration[] {
  let folder = '';
  const isHidden = (page: string) => {
    const path = decodeURI(new URL(page).pathname.slice(basePath.length));
    const file = join(folder, path, 'index.html');
    return existsSync(file) && readFileSync(file, 'utf8').includes(hidden);
  };
  return [
    {
      name: 'where-pages-are-written',
      hooks: {
        'astro:config:done': ({ config }) => {
          folder = fileURLToPath(config.outDir);
        },
      },
    },
    sitemap({ filter: (page) => !isHidden(page) }),
  ];
}
