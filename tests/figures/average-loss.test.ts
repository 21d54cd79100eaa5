import { describe, expect, test } from 'vitest';
import { ic3Totals } from '../../src/datasets/ic3-totals.ts';
import { averageLoss } from '../../src/figures/average-loss.ts';
import { edited } from '../fixture.ts';
import { binder, plain, techSupport, textsOf, valuesOf, wide } from './tech-support-cases.ts';

const bind = binder(averageLoss);
const noTotals = edited(ic3Totals, (row) => (row.year === 2025 ? null : row));

test('the rows divide losses by complaints, for tech support and for all', () => {
  expect(valuesOf(bind(), 2025)).toEqual([
    2025,
    2_134_675_818 / 47_794,
    20_877_000_000 / 1_008_597,
    2_134_675_818,
    47_794,
    20_877_000_000,
    1_008_597,
  ]);
  expect(bind().evidenceOfRow.every(({ length }) => length === 4)).toBe(true);
});

test('no complaints, no average', () => {
  const [, average] = valuesOf(bind(techSupport(2020, { complaints: 0 })), 2020);
  expect(average).toBeNull();
});

describe('the words', () => {
  const title = (losses_usd: number) => plain(bind(techSupport(2025, { losses_usd })).words.title);
  const all = (20_877_000_000 / 1_008_597) * 47_794;

  test('compare with internet crime of all kinds', () => {
    expect(bind().words.title).toContain(
      '$44,664 in 2025, 2.1 times the average for internet crime of all kinds',
    );
    expect(title(all * 1.5)).toContain(', 50% above the average for internet crime of all kinds');
    expect(title(all * 0.5)).toContain(', 50% below the average for internet crime of all kinds');
    expect(title(all)).toContain(', about the same as for internet crime of all kinds');
  });

  test('compare with nothing where there is no total', () => {
    expect(bind(noTotals).words.title).toMatch(/was \$44,664 in 2025$/);
    expect(bind(noTotals).words.alt).not.toContain('of all kinds: $0');
    expect(valuesOf(bind(noTotals), 2025)[2]).toBeNull();
  });
});

test('the line of all kinds ends where its totals end', () => {
  expect(textsOf(bind().svg(wide))).toContain('All internet crime$20,699');
  expect(textsOf(bind(noTotals).svg(wide))).toContain('All internet crime$19,313');
});
