import { required } from './cells.ts';
import { locator, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { decimal, month } from './kinds.ts';

export const consumerPrices = defineDataset({
  id: 'consumer-prices',
  folder: 'losses',
  appears: 'monthly',
  title: 'Consumer prices in the United States',
  summary:
    'The consumer price index by month, to compare losses of different years in constant dollars. October 2025 was not published.',
  statement: 'One row is one month.',
  row: {
    month: required(month, {
      title: 'Month',
      description: 'Month of the prices.',
      example: '2026-05',
    }),
    source_id: source,
    index: required(decimal, {
      title: 'Index',
      description:
        'All urban consumers (CPI-U), average of US cities, all items, not adjusted for season; 1982 to 1984 is 100.',
      unit: '1982-84 = 100',
      example: '335.123',
    }),
    locator,
  },
  located: ['official'],
  key: ['month', 'source_id'],
  documents: ['bls-'],
  references: { source_id: 'sources' },
  measures: {
    index: {},
  },
});
