import { describe, expect, test } from 'vitest';
import { complaintCounts } from '../../src/datasets/complaint-counts.ts';
import { consumerPrices } from '../../src/datasets/consumer-prices.ts';
import { crimeTypes } from '../../src/datasets/crime-types.ts';
import { ic3Totals } from '../../src/datasets/ic3-totals.ts';
import { sources } from '../../src/datasets/sources.ts';
import { t } from '../../src/i18n/index.ts';
import { freshnessOf } from '../../src/indicators/freshness.ts';
import { edited, fixture } from '../fixture.ts';

const rows = fixture.rows(ic3Totals);

describe('how new a dataset is', () => {
  test('is told by its newest year, and the day on which its documents were last read', () => {
    const { newest, lookedAt } = freshnessOf(fixture, ic3Totals);
    const documents = new Set(rows.map(({ source_id }) => source_id));
    const days = fixture
      .rows(sources)
      .filter(({ source_id }) => documents.has(source_id))
      .map(({ read_on }) => read_on);
    expect(newest).toBe(String(Math.max(...rows.map(({ year }) => year))));
    expect(lookedAt).toBe(days.sort().at(-1));
  });

  test.each([
    ['2026-04', ic3Totals, '2027-04'],
    ['2026', ic3Totals, '2027'],
    ['2026-12-22', ic3Totals, '2027-12'],
    ['2026-11', complaintCounts, '2027-02'],
    ['2026-12', consumerPrices, '2027-01'],
  ] as const)('published %s: the next of %o is due %s', (published, dataset, due) => {
    const all = edited(sources, (row) => ({ ...row, published }));
    expect(freshnessOf(all, dataset).nextDue).toBe(due);
  });

  test('has no next one where nothing comes out regularly', () => {
    expect(freshnessOf(fixture, crimeTypes)).toEqual({
      newest: null,
      lookedAt: null,
      nextDue: null,
    });
  });

  test('takes the period that ends last, and of two the shorter', () => {
    const [first] = fixture.rows(complaintCounts);
    const spans = ['2024', '2024-12', '2024-Q4', '2023'];
    const index = new Map(fixture.rows(complaintCounts).map((row, at) => [row, at]));
    const some = edited(complaintCounts, (row) => {
      const period = spans[index.get(row) ?? 0];
      return period === undefined ? null : { ...row, period };
    });
    expect(first).toBeDefined();
    expect(freshnessOf(some, complaintCounts).newest).toBe('2024-12');
  });
});

test('a release that is overdue is not announced as one to come', () => {
  const said = (nextDue: string) =>
    t.data.freshness({ newest: '2024', lookedAt: '2026-11-28', nextDue });
  expect(said('2026-10')).toContain('it is not here yet');
  expect(said('2025')).toContain('it is not here yet');
  expect(said('2026')).toContain('Next release due: 2026.');
  expect(said('2026-11')).toContain('Next release due');
});
