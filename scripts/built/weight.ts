import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser fetches to show a page. */
export interface Weight {
  /** Files with their bytes as sent: texts compressed by gzip, fonts and pictures as they are. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly total: number;
}

const compressed = /\.(html|css|js|svg|json|webmanifest)$/;
/**
 * Weighs a page of a built site and all that it loads at once. `path` is that of its file below
 * `folder`; `base` is the folder of the site below its host, with a slash at both ends.
 * Throws where the page loads a file that is not there.
 */
export function weighPage(folder: string, path: string, base = '/'): Weight {
  const paths = new Set([path]);
  const html = readFileSync(join(folder, path), 'utf8');
  for (const address of loadedBy(html)) paths.add(resolved(address, path, base));
  for (const sheet of [...paths].filter((file) => file.endsWith('.css'))) {
    for (const address of fontsOf(readFileSync(join(folder, sheet), 'utf8'))) {
      paths.add(resolved(address, sheet, base));
    }
  }
  const files = [...paths].map((file) => ({ path: file, bytes: sentBytes(folder, file) }));
  return { files, total: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

const loaders =
  /<(?:link|script|img|iframe|source|object|embed|video|audio|image|use|feImage)\b[^>]*>/g;
const address = /\s(?:href|src|srcset|data|poster)="([^"]*)"/g;
const loadingLink = /\srel="[^"]*\b(?:stylesheet|icon|modulepreload|preload|preconnect|manifest)\b/;

/** Addresses that a page makes the browser fetch without being asked. */
export function loadedBy(html: string): readonly string[] {
  return [...html.matchAll(loaders)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.startsWith('<link') || loadingLink.test(tag))
    .flatMap((tag) => [...tag.matchAll(address)].map(([, found = '']) => found))
    .filter((found) => !found.startsWith('data:') && !found.startsWith('#'));
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
