import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isFurther } from '../config.ts';

/** What pages carry themselves, so that nothing has to arrive before the first paint. */
const carried = {
  'style-src': /<style[^>]*>(.*?)<\/style>/gs,
  'script-src': /<script(?: type="speculationrules")?>(.*?)<\/script>/gs,
} as const;

/**
 * Names the styles and scripts in built pages by their hashes in the Content Security Policy of every
 * page and of `_headers`: these run, and nothing that anybody else slips in.
 */
export function policyHashes(): AstroIntegration {
  return {
    name: 'policy-hashes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = await readdir(folder, { recursive: true });
        const pages = names.filter((name) => name.endsWith('.html'));
        const found = { 'style-src': new Set<string>(), 'script-src': new Set<string>() };
        for (const page of pages) {
          const html = await readFile(join(folder, page), 'utf8');
          for (const directive of ['style-src', 'script-src'] as const)
            for (const [, code = ''] of html.matchAll(carried[directive]))
              found[directive].add(hashOf(code));
        }
        for (const name of isFurther ? pages : [...pages, '_headers']) {
          const file = join(folder, name);
          await writeFile(file, allow(await readFile(file, 'utf8'), found));
        }
      },
    },
  };
}

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** A directive that allows inline code anyway, for pictures opened on their own, stays as it is. */
function allow(text: string, found: Readonly<Record<keyof typeof carried, ReadonlySet<string>>>) {
  const named = (directive: keyof typeof carried) =>
    `${directive} 'self' ${[...found[directive]].sort().join(' ')}`;
  return text
    .replaceAll("style-src 'self';", `${named('style-src')};`)
    .replaceAll(/script-src 'self'(?=;| 'wasm-unsafe-eval')/g, named('script-src'));
}
