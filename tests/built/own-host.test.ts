import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, dist, isPage } from '../../scripts/built/files.ts';
import { loadedBy } from '../../scripts/built/weight.ts';
import { siteUrl } from '../../src/config.ts';

const isElsewhere = (address: string) =>
  /^([a-z][a-z0-9+.-]*:)?\/\//i.test(address) && !address.startsWith(`${siteUrl}/`);

const text = (file: string) => readFileSync(join(dist, file), 'utf8');

test('no page loads anything from another host', () => {
  const found = builtFiles()
    .filter(isPage)
    .flatMap((file) =>
      loadedBy(text(file))
        .filter(isElsewhere)
        .map((address) => `${file} loads ${address}`),
    );
  expect(found).toEqual([]);
});

test('no style sheet and no script names another host', () => {
  // Names of languages; and where SQLite's licence and one of its messages can be read, which nothing loads.
  const namespaces = /http:\/\/www\.w3\.org\/[\w/]+|https:\/\/(sqlite|emscripten)\.org[\w:/.#-]*/g;
  const found = builtFiles()
    .filter((file) => /\.(css|js)$/.test(file))
    .flatMap((file) =>
      (
        text(file)
          .replace(namespaces, '')
          .match(/https?:\/\/[^\s"'`)]+|url\(\s*["']?\/\/[^)]+/g) ?? []
      )
        .filter((address) => !address.startsWith(siteUrl))
        .map((address) => `${file} names ${address}`),
    );
  expect(found).toEqual([]);
});

test('no picture loads anything: it would be missing, or tell where it is shown', () => {
  const found = builtFiles()
    .filter((file) => file.endsWith('.svg'))
    .flatMap((file) =>
      [
        ...text(file).matchAll(
          /<(image|use|script|foreignObject|iframe)\b|@import|url\((?!#)[^)]*\)/g,
        ),
      ].map(([loads]) => `${file} ${loads}`),
    );
  expect(found).toEqual([]);
});
