import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagesPath } from '../config.ts';

/**
 * Families of hundreds of pages, to which readers come from other pages of this site: their styles are in
 * one file. Carried by each page, they would be a third of all that is built.
 */
const families = /^(sources|figures|operations)[\\/][^\\/]+[\\/]/;

/** Moves the styles of these pages into files named by their hash, before policies name what pages carry. */
export function linkedStyles(): AstroIntegration {
  return {
    name: 'linked-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const written = new Set<string>();
        for (const name of await readdir(folder, { recursive: true })) {
          if (!families.test(name) || !name.endsWith('.html')) continue;
          const file = join(folder, name);
          const { html, sheets } = withLinks(await readFile(file, 'utf8'), pagesPath);
          for (const [sheet, css] of sheets) {
            if (!written.has(sheet)) await writeFile(join(folder, sheet), css);
            written.add(sheet);
          }
          await writeFile(file, html);
        }
      },
    },
  };
}

/** A page with links in place of its styles, and the files that they lead to, below `base`. */
export function withLinks(page: string, base: string) {
  const sheets = new Map<string, string>();
  const html = page.replaceAll(/<style[^>]*>(.*?)<\/style>/gs, (_, css: string) => {
    const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
    const sheet = `assets/page.${hash}.css`;
    sheets.set(sheet, css);
    return `<link rel="stylesheet" href="${base}${sheet}">`;
  });
  return { html, sheets };
}
