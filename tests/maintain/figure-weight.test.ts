import { expect, test } from 'vitest';
import { catalog } from '../../src/catalog/current.ts';
import { figureWeights, middleAndHeaviest } from '../../src/maintain/figure-weight.ts';

const weights = figureWeights(catalog);

/** Bytes after gzip that each drawing of a figure may weigh. */
const budgets = { map: 13_000, chart: 3000 };
/** One country, not the world. */
const countryMap = 7000;

const budgetOf = ({ id, kind }: (typeof weights)[number]) =>
  kind === 'map' && id !== 'victim-countries' ? countryMap : budgets[kind];

test('no drawing weighs more than its budget', () => {
  expect(weights.length).toBeGreaterThan(100);
  const heavy = weights.filter((weight) => weight.heavier > budgetOf(weight));
  expect(heavy).toEqual([]);
});

test('half of all figures need less than half of it for both drawings', () => {
  const middle = (kind: 'map' | 'chart') =>
    middleAndHeaviest(weights.filter((weight) => weight.kind === kind)).middle.bytes;
  expect(middle('chart')).toBeLessThan(budgets.chart / 2);
  expect(middle('map')).toBeLessThan(budgets.map / 2);
});

test('weights fall from the heaviest on', () => {
  const bytes = weights.map((weight) => weight.bytes);
  expect(bytes).toEqual(bytes.toSorted((a, b) => b - a));
  expect(() => middleAndHeaviest([])).toThrow('no figures to weigh');
});
