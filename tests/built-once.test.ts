import { expect, test } from 'vitest';
import { isBuiltOnce } from '../src/built-once.ts';

test.each([
  '/data/ic3-states.csv',
  '/data/record.sqlite?x#y',
  '/states/oh.xlsx',
  '/changes/feed.xml',
  '/figures/losses-by-year.csv',
  '/figures/losses-by-year.png',
  '/figures/losses-by-year/2025.png',
  '/previews/state-oh.png',
  '/sources/fbi-ic3-2025-annual-report/#ic3-states',
  '/sources/press/2023/',
  '/icon.svg',
  '/robots.txt',
])('%s is the same in every language', (path) => {
  expect(isBuiltOnce(path)).toBe(true);
});

test.each([
  '/',
  '/states/oh/',
  '/sources/',
  '/sources/#press',
  '/data/api/',
  '/figures/losses-by-year/',
  '/figures/losses-by-year.svg',
  '/figures/losses-by-state/2025.json',
  '/search/index.json',
  '/check/index.json',
  '/explore/record.json',
  '/embed/explore/',
  '/previews/home.png',
  '/404.html',
])('%s is in each language', (path) => {
  expect(isBuiltOnce(path)).toBe(false);
});
