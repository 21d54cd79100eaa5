import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { allFiles, dist, isPage, languagesIn, pathOf } from '../../scripts/built/files.ts';
import { stylesIn, type Weight, weighPage } from '../../scripts/built/weight.ts';
import { basePath } from '../../src/config.ts';
import {
  languageFactor,
  pageBytes,
  rareSigns,
  requests,
  scriptBytes,
  styleBytes,
} from './budgets.ts';

/** Every page in every language. */
const files = allFiles().filter(isPage);
const pages = files.map((file) => ({
  path: pathOf(file),
  weight: weighPage(dist, file, basePath),
}));

const languages = languagesIn();
const languageOf = (path: string) => languages.find((name) => path.startsWith(`/${name}/`));

/** Path of the same page in the first language, after which budgets are named. */
const inFirst = (path: string) => path.slice((languageOf(path)?.length ?? -1) + 1);

function bytesAllowed(path: string): number {
  const language = languageOf(path);
  return pageBytes(inFirst(path)) * (language === undefined ? 1 : languageFactor(language));
}

const bytesOf = ({ files }: Weight, ending: string) =>
  files.filter(({ path }) => path.endsWith(ending)).reduce((sum, { bytes }) => sum + bytes, 0);

const linksStyles = (file: string) =>
  readFileSync(join(dist, file), 'utf8').includes('<link rel="stylesheet"');

/** One line for each page above its budget, the worst first. */
function above(measure: (weight: Weight) => number, budget: (path: string) => number) {
  return pages
    .map(({ path, weight }) => ({ path, found: measure(weight), most: budget(path) }))
    .filter(({ found, most }) => found > most)
    .sort((a, b) => b.found - a.found)
    .map(({ path, found, most }) => `${path} ${found}, at most ${most}`);
}

test('every page with all it loads is within its budget', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(above(({ total }) => total, bytesAllowed)).toEqual([]);
});

test('the style sheets of every page are within their budget', () => {
  const sizes = new Map<string, number>();
  const sizeOf = (css: string) => {
    const size = sizes.get(css) ?? gzipSync(css, { level: 9 }).length;
    sizes.set(css, size);
    return size;
  };
  const heavy = files
    .map((file) => {
      const styles = stylesIn(readFileSync(join(dist, file), 'utf8'));
      return { file, bytes: styles.reduce((sum, css) => sum + sizeOf(css), 0) };
    })
    .filter(({ bytes, file }) => bytes > styleBytes || (bytes === 0 && !linksStyles(file)));

  expect(heavy).toEqual([]);
});

test('the scripts of every page are within their budget', () => {
  expect(
    above(
      (weight) => bytesOf(weight, '.js'),
      () => scriptBytes,
    ),
  ).toEqual([]);
});

test('no page needs more requests than its budget', () => {
  expect(
    above(
      ({ files }) => files.filter(({ path }) => !rareSigns.test(path)).length,
      (path) => requests(inFirst(path)),
    ),
  ).toEqual([]);
});
