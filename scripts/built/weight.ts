import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

/** What a browser fetches to show a page. */
export interface Weight {
  /** Files with their bytes as sent: texts compressed by gzip, fonts and pictures as they are. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly total: number;
}

const compressed = /\.(html|css|js|svg|json|webmanifest)$/;
const loading = new Set(['stylesheet', 'icon', 'modulepreload', 'preload', 'manifest']);

/**
 * Weighs a page of a built site and all that it loads at once. `path` is that of its file below
 * `folder`; `base` is the folder of the site below its host, with a slash at both ends.
 * Throws where the page loads a file that is not there.
 */
export function weighPage(folder: string, path: string, base = '/'): Weight {
  const paths = new Set([path]);
  const { document } = parseHTML(readFileSync(join(folder, path), 'utf8'));
  for (const address of loadedBy(document)) paths.add(resolved(address, path, base));
  for (const sheet of [...paths].filter((file) => file.endsWith('.css'))) {
    for (const address of fontsOf(readFileSync(join(folder, sheet), 'utf8'))) {
      paths.add(resolved(address, sheet, base));
    }
  }
  const files = [...paths].map((file) => ({ path: file, bytes: sentBytes(folder, file) }));
  return { files, total: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Addresses that a page makes the browser fetch without being asked. */
export function loadedBy(document: Document): readonly string[] {
  const links = [...document.querySelectorAll('link[rel][href]')].filter((link) =>
    (link.getAttribute('rel') ?? '').split(/\s+/).some((kind) => loading.has(kind)),
  );
  const sources = [...document.querySelectorAll('script[src], img[src], iframe[src], source[src]')];
  return [
    ...links.map((link) => link.getAttribute('href') ?? ''),
    ...sources.map((element) => element.getAttribute('src') ?? ''),
  ].filter((address) => address !== '' && !address.startsWith('data:'));
}

function fontsOf(css: string): readonly string[] {
  return [...css.matchAll(/url\((["']?)([^"')]+)\1\)/g)]
    .map(([, , address = '']) => address)
    .filter((address) => !address.startsWith('data:') && !address.startsWith('#'));
}

function resolved(address: string, from: string, base: string): string {
  const path = address.startsWith('/')
    ? address.slice(base.length - 1)
    : posix.join('/', posix.dirname(from), address);
  return decodeURIComponent(path.replace(/[?#].*/, ''));
}

const known = new Map<string, number>();

function sentBytes(folder: string, path: string): number {
  const file = join(folder, path);
  const before = known.get(file);
  if (before !== undefined) return before;
  if (!existsSync(file)) throw new Error(`${path} is loaded and is not there`);
  const bytes = readFileSync(file);
  const sent = compressed.test(path) ? gzipSync(bytes, { level: 9 }).length : bytes.length;
  known.set(file, sent);
  return sent;
}
