import { expect, test } from 'vitest';
import { facetCounts, undatedYear } from '../../src/indicators/facet-counts.ts';

test('most values come first, equal counts in the order of their text', () => {
  expect(facetCounts(['b', 'c', 'a', 'b'], 'kind')).toEqual([
    ['b', 2],
    ['a', 1],
    ['c', 1],
  ]);
});

test('years come newest first, whatever their counts, and what is undated last', () => {
  expect(facetCounts(['2019', '2019', undatedYear, '2024'], 'year')).toEqual([
    ['2024', 1],
    ['2019', 2],
    [undatedYear, 1],
  ]);
});
