import { expect, test } from 'vitest';
import { basePath } from '../../src/config.ts';
import { dist } from './built.ts';
import { clicksFromHome, deadLinks } from './links.ts';

test('every link of every page leads to a page, file or anchor', () => {
  expect(deadLinks(dist, basePath)).toEqual([]);
});

test('every page is reached from home in three clicks', () => {
  const far = [...clicksFromHome(dist, basePath)].filter(([, clicks]) => clicks > 3);
  expect(far.map(([path, clicks]) => `${path} takes ${clicks} clicks`)).toEqual([]);
});
