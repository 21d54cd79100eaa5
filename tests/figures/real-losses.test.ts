import { describe, expect, test } from 'vitest';
import { consumerPrices } from '../../src/datasets/consumer-prices.ts';
import { realLosses } from '../../src/figures/real-losses.ts';
import { edited, present } from '../fixture.ts';
import { barsOf, binder, techSupport, valuesOf, wide } from './tech-support-cases.ts';

const bind = binder(realLosses);

/** Prices that double from one year to the next, from 100 in 2016 on. */
const doubling = edited(consumerPrices, (row) => ({
  ...row,
  index: 100 * 2 ** (Number(row.month.slice(0, 4)) - 2016),
}));

test('the rows turn each year into dollars of the newest', () => {
  expect(valuesOf(bind(doubling), 2024)).toEqual([
    2024,
    2 * 1_464_755_976,
    1_464_755_976,
    25_600,
    2025,
  ]);
  const [, real, printed] = valuesOf(bind(doubling), 2025);
  expect(real).toBe(printed);
});

test('a year without prices is said to be missing', () => {
  const catalog = edited(consumerPrices, (row) => (row.month.startsWith('2018') ? null : row));
  expect(valuesOf(bind(catalog), 2018)).toEqual([2018, null, 38_697_026, null, 2025]);
  expect(bind(catalog).svg(wide)).toContain('url(#hatch-real-losses-wide)');
});

test('a year that is not over is no base', () => {
  const catalog = edited(consumerPrices, (row) => (row.month === '2025-12' ? null : row));
  expect(valuesOf(bind(catalog), 2024)[4]).toBe(2024);
  expect(valuesOf(bind(catalog), 2025)[1]).toBeNull();
});

describe('the words', () => {
  test('say in which dollars, and follow the data', () => {
    expect(bind().words.title).toBe(
      'In 2025 dollars, reported losses to tech support fraud rose from $10\u00a0million in 2016 to $2.1\u00a0billion in 2025',
    );
    expect(bind(techSupport(2025, { losses_usd: 1_000_000 })).words.title).toMatch(
      /fell from \$10.million in 2016 to \$1.million in 2025$/,
    );
  });

  test('name the months that were not published', () => {
    expect(bind().words.notes[1]).toContain('October 2025 was not published');
    const whole = edited(consumerPrices, (row) => (row.month.startsWith('2025') ? null : row));
    expect(bind(whole).words.notes.join()).not.toContain('was not published');
  });
});

test('printed losses stand inside those in dollars of the base year', () => {
  const svg = bind(doubling).svg(wide);
  const [real, printed] = [barsOf(svg, 'loss-second', 'height'), barsOf(svg, 'loss', 'height')];
  // 2024: twice as high.
  expect(present(real[8]) / present(printed[8])).toBeCloseTo(2, 1);
});

test('without prices there is no figure', () => {
  expect(realLosses.bind(edited(consumerPrices, () => null))).toEqual([]);
});
