import { expect, test } from 'vitest';
import { basePath } from '../../src/config.ts';
import { dist, languagesIn } from './built.ts';
import { clicksFrom, deadLinks } from './links.ts';

test('every link of every page in every language leads to a page, file or anchor', () => {
  expect(deadLinks(dist, basePath)).toEqual([]);
});

test.each(['/', ...languagesIn().map((name) => `/${name}/`)])(
  'every page is reached from %s in three clicks',
  (home) => {
    const clicks = clicksFrom(home, dist, basePath);
    const far = [...clicks].filter(([, count]) => count > 3);
    expect(clicks.size).toBeGreaterThan(100);
    expect(far.map(([path, count]) => `${path} takes ${count} clicks`)).toEqual([]);
  },
);
