import { expect, test } from 'vitest';
import { basePath } from '../../src/config.ts';
import { dist } from './built.ts';
import { deadLinks } from './links.ts';

test('every link of every page leads to a page, file or anchor', () => {
  expect(deadLinks(dist, basePath)).toEqual([]);
});
