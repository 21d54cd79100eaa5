import { expect, test } from 'vitest';
import { mainFirst } from '../../src/site/main-sources.ts';

const order = (...sources: readonly (readonly [publisher: string, published: string | null])[]) =>
  mainFirst(sources, ([publisher, published]) => ({ publisher, published })).map((source) =>
    source.join(' '),
  );

test('the publisher with most sources comes first, also where another is newer', () => {
  expect(order(['Census', '2026'], ['FBI', '2020'], ['FBI', '2021'])).toEqual([
    'FBI 2021',
    'FBI 2020',
    'Census 2026',
  ]);
});

test('of as many the first in the alphabet, and undated ones last', () => {
  expect(order(['FTC', '2026'], ['FBI', null])).toEqual(['FBI ', 'FTC 2026']);
  expect(order(['FBI', null], ['FBI', '2019'])).toEqual(['FBI 2019', 'FBI ']);
});
