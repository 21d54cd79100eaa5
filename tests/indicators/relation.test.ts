import { expect, test } from 'vitest';
import {
  rateOf,
  relationOf,
  relations,
  type StateRate,
  spreadOf,
  wholeRate,
} from '../../src/indicators/relation.ts';

interface Place {
  readonly count: number | null;
  readonly residents: number | null;
}

const rate: StateRate<Place> = {
  count: ({ count }) => count,
  residents: ({ residents }) => residents,
  per: 1_000,
};

const places: readonly Place[] = [
  { count: 10, residents: 1_000 },
  { count: 90, residents: 9_000 },
  { count: 5, residents: null },
  { count: null, residents: 4_000 },
  { count: 1, residents: 1_000 },
];

test('a rate needs a count and residents', () => {
  expect(places.map((place) => rateOf(rate, place))).toEqual([10, 10, null, null, 1]);
  expect(rateOf(rate, { count: 1, residents: 0 })).toBeNull();
});

test('the whole is made of the places alone that have a rate', () => {
  expect(wholeRate(rate, places)).toBeCloseTo((101 / 11_000) * 1_000, 10);
  expect(wholeRate(rate, places.slice(2, 4))).toBeNull();
});

test('relations have edges at a half, four fifths, six fifths and double', () => {
  const at = (times: number) => relationOf(times * 10, 10);
  expect([0, 0.49, 0.5, 0.79, 0.8, 1.19, 1.2, 1.99, 2, 50].map(at)).toEqual([
    ...Array(2).fill('under-half'),
    ...Array(2).fill('below'),
    ...Array(2).fill('about'),
    ...Array(2).fill('above'),
    ...Array(2).fill('over-double'),
  ]);
  expect(relations).toHaveLength(5);
  expect(relationOf(0, 0)).toBe('about');
});

test('a spread counts the places above the whole and far below it', () => {
  expect(spreadOf(rate, places)).toMatchObject({ places: 3, higher: 2, underHalf: 1 });
  expect(spreadOf(rate, [])).toBeNull();
});
