import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { pagesPath } from '../config.ts';
import { alternates } from '../site/languages.ts';

/** How a page asks to be left out. */
const hidden = '<meta name="robots" content="noindex"';

/**
 * The list of pages for search engines. What asks to be left out of search results, such as a figure
 * for other sites or what was withdrawn, is left out of it as well.
 */
export function listOfPages(): readonly AstroIntegration[] {
  let folder = '';
  const pathOf = (page: string) => decodeURI(new URL(page).pathname.slice(pagesPath.length));
  const isHidden = (page: string) => {
    const path = pathOf(page);
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
    sitemap({
      filter: (page) => !isHidden(page),
      serialize: (page) => ({
        ...page,
        links: alternates(`/${pathOf(page.url)}`).map(({ hreflang, href }) => ({
          lang: hreflang,
          url: href,
        })),
      }),
    }),
  ];
}
