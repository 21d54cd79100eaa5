import { required } from './cells.ts';
import { locator, note, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { oneOf, wholeNumber, year } from './kinds.ts';

export const ftcTotals = defineDataset({
  id: 'ftc-totals',
  folder: 'losses',
  appears: 'yearly',
  title: 'Reports to the Federal Trade Commission, by year',
  summary:
    'All reports to the Consumer Sentinel Network since 2001, and fraud reports and losses of the latest year.',
  statement: 'One row is one total of one year as one edition prints it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year of the reports.',
      example: '2024',
    }),
    metric: required(
      oneOf(
        'all-reports',
        'fraud-reports',
        'fraud-reports-with-loss',
        'fraud-losses',
        'median-fraud-loss',
      ),
      {
        title: 'Metric',
        description:
          'all-reports: fraud, identity theft and other reports together; the others: fraud reports, those among them with a loss, their losses and the median loss.',
        example: 'fraud-losses',
      },
    ),
    source_id: source,
    value: required(wholeNumber, {
      title: 'Value',
      description: 'The number, in the unit given.',
      example: '12537194708',
    }),
    unit: required(oneOf('reports', 'USD'), {
      title: 'Unit',
      description: 'Reports, or US dollars of the year.',
      example: 'USD',
    }),
    note,
    locator,
  },
  located: ['official'],
  key: ['year', 'metric', 'source_id'],
  determines: [{ from: ['metric'], to: ['unit'] }],
  distinct: [{ columns: ['source_id', 'value'], least: 1000 }],
  documents: ['ftc-'],
  references: { source_id: 'sources' },
  measures: {
    value: { unitColumn: 'unit' },
  },
});
