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

type Hashes = Readonly<Record<keyof typeof carried, ReadonlySet<string>>>;

/** Where a further language leaves the policy of all its pages, for the headers of the whole site. */
export const policyFile = '_policy';

/**
 * Names the styles and scripts in built pages by their hashes in the Content Security Policy: each page
 * allows its own, `_headers` those of all pages. These run, and nothing that anybody else slips in.
 */
export function policyHashes(): AstroIntegration {
  return {
    name: 'policy-hashes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = await readdir(folder, { recursive: true });
        const all = { 'style-src': new Set<string>(), 'script-src': new Set<string>() };
        for (const page of names.filter((name) => name.endsWith('.html'))) {
          const file = join(folder, page);
          const html = await readFile(file, 'utf8');
          const own = {
            'style-src': hashesIn(html, 'style-src'),
            'script-src': hashesIn(html, 'script-src'),
          };
          for (const name of directives) for (const hash of own[name]) all[name].add(hash);
          await writeFile(file, allow(html, own));
        }
        const headers = join(folder, '_headers');
        if (isFurther)
          await writeFile(
            join(folder, policyFile),
            allow("script-src 'self'; style-src 'self';", all),
          );
        else await writeFile(headers, allow(await readFile(headers, 'utf8'), all));
      },
    },
  };
}

const directives = ['style-src', 'script-src'] as const;

const hashesIn = (html: string, directive: keyof typeof carried): ReadonlySet<string> =>
  new Set([...html.matchAll(carried[directive])].map(([, code = '']) => hashOf(code)));

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** A directive that allows inline code anyway, for pictures opened on their own, stays as it is. */
function allow(text: string, found: Hashes): string {
  const named = (directive: keyof typeof carried) =>
    [directive, "'self'", ...[...found[directive]].sort()].join(' ');
  return text
    .replaceAll("style-src 'self';", `${named('style-src')};`)
    .replaceAll(/script-src 'self'(?=;| 'wasm-unsafe-eval')/g, named('script-src'));
}
