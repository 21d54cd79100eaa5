import { expect, test } from 'vitest';
import { catalog } from '../../src/catalog/current.ts';
import { figureWeights, middleAndHeaviest } from '../../src/maintain/figure-weight.ts';

const weights = figureWeights(catalog);

/** Bytes after gzip that a figure, wide and narrow, may add to a page. */
const budgets = { map: 13_000, chart: 3000 };

/** A row for every state and territory, in both drawings. */
const allStates = 4900;
/** Maps of the United States name every state and its value for those who cannot see it. */
const unitedStates = 9500;

const budgetOf = ({ id, kind }: (typeof weights)[number]) => {
  if (id === 'state-ranking') return allStates;
  return /^(state-|over-60-by|imposter-scams-by|ftc-losses-by)/.test(id) && kind === 'map'
    ? unitedStates
    : budgets[kind];
};

test('no figure weighs more than its budget', () => {
  expect(weights.length).toBeGreaterThan(100);
  const heavy = weights.filter((weight) => weight.bytes > budgetOf(weight));
  expect(heavy).toEqual([]);
});

test('half of all figures need less than half of their budget', () => {
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
