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
  for (const css of stylesIn(html))
    for (const address of filesOf(css, html)) paths.add(resolved(address, path, base));
  for (const sheet of [...paths].filter((file) => file.endsWith('.css'))) {
    const css = readFileSync(join(folder, sheet), 'utf8');
    for (const address of filesOf(css, html)) paths.add(resolved(address, sheet, base));
  }
  for (const script of [...paths].filter((file) => file.endsWith('.js'))) {
    for (const part of partsOf(folder, script)) paths.add(part);
  }
  const files = [...paths].map((file) => ({ path: file, bytes: sentBytes(folder, file, path) }));
  return { files, total: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** The style sheets that a page carries itself. */
export const stylesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css);

const loaders =
  /<(?:link|script|img|iframe|source|object|embed|video|audio|image|use|feImage)\b[^>]*>/g;
const address = /\s(?:href|src|srcset|data|poster)="([^"]*)"/g;
const loadingLink = /\srel="[^"]*\b(?:stylesheet|icon|modulepreload|preload|preconnect|manifest)\b/;

/** Addresses that a page makes the browser fetch without being asked. */
export function loadedBy(html: string): readonly string[] {
  return (
    [...html.matchAll(loaders)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.startsWith('<link') || loadingLink.test(tag))
      // Fetched as the reader comes near.
      .filter((tag) => !tag.includes(' loading="lazy"'))
      .flatMap((tag) => [...tag.matchAll(address)].map(([, found = '']) => found))
      .filter((found) => !found.startsWith('data:') && !found.startsWith('#'))
  );
}

/** Scripts that a script needs before it runs; what it fetches later is not among them. */
function partsOf(folder: string, script: string): readonly string[] {
  const file = join(folder, script);
  if (!existsSync(file)) return [];
  const imports = readFileSync(file, 'utf8').matchAll(
    /\bimport\s*(?:[^"'`()]*?from\s*)?(["'])(.+?)\1/g,
  );
  const parts = [...imports].map(([, , address = '']) => resolved(address, script, '/'));
  return parts.flatMap((part) => [part, ...partsOf(folder, part)]);
}

/** Files that a style sheet names and the page needs: of the fonts, those that its headings are written with. */
function filesOf(css: string, html: string): readonly string[] {
  const faces = [...css.matchAll(/@font-face\s*{[^}]*}/g)].map(([face]) => face);
  const others = urlsOf(faces.reduce((rest, face) => rest.replace(face, ''), css));
  return [...others, ...fontsFor(headingText(html), faces)];
}

function urlsOf(css: string): readonly string[] {
  return [...css.matchAll(/url\((["']?)([^"')]+)\1\)/g)]
    .map(([, , address = '']) => address)
    .filter((address) => !address.startsWith('data:') && !address.startsWith('#'));
}

/** What is set in the typeface of headings: headings, and the large numbers of the home page. */
function headingText(html: string): string {
  const parts = html.matchAll(/<(h[1-6])\b[^>]*>.*?<\/\1>|<dl class="story".*?<\/dl>/gs);
  return [...parts]
    .map(([part]) => part.replace(/<[^>]*>/g, '').replace(/&\S+?;/g, unescaped))
    .join('');
}

const signs: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};
const unescaped = (entity: string) => signs[entity] ?? '&';

/** As a browser chooses: for each letter the last face whose range holds it, all letters without a range. */
function fontsFor(text: string, faces: readonly string[]): readonly string[] {
  const ranged = faces
    .map((face) => ({ urls: urlsOf(face), holds: rangeOf(face) }))
    .filter(({ urls }) => urls.length > 0)
    .reverse();
  const codes = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const always = ranged.filter(({ holds }) => !holds);
  const asked = codes.map((code) => ranged.find(({ holds }) => holds?.(code)));
  return [...always, ...asked].flatMap((face) => face?.urls ?? []);
}

/** Whether a letter is of the `unicode-range` of a face; undefined where it states none. */
function rangeOf(face: string): ((code: number) => boolean) | undefined {
  const [, list] = /unicode-range:([^;}]+)/i.exec(face) ?? [];
  const ranges = list?.split(',').map((range) => {
    const [from = 0, to = from] = range
      .replace(/u\+/i, '')
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return [from, to] as const;
  });
  return ranges && ((code) => ranges.some(([from, to]) => from <= code && code <= to));
}

function resolved(address: string, from: string, base: string): string {
  const path = address.startsWith('/')
    ? address.slice(base.length - 1)
    : posix.join('/', posix.dirname(from), address);
  return decodeURIComponent(path.replace(/[?#].*/, ''));
}

const known = new Map<string, number>();

function sentBytes(folder: string, path: string, page: string): number {
  const file = join(folder, path);
  const before = known.get(file);
  if (before !== undefined) return before;
  if (!existsSync(file)) {
    throw new Error(`${page} loads ${path}, which is not there`);
  }
  const bytes = readFileSync(file);
  const sent = compressed.test(path) ? gzipSync(bytes, { level: 9 }).length : bytes.length;
  known.set(file, sent);
  return sent;
}
