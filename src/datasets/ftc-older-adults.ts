import { required } from './cells.ts';
import { locator, note, source, status } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { decimal, id, oneOf, year } from './kinds.ts';

export const ftcOlderAdults = defineDataset({
  id: 'ftc-older-adults',
  folder: 'losses',
  title: 'Older adults in the reports of the Federal Trade Commission',
  summary:
    'Fraud reported by people aged 60 and over, including tech support scams, and by other ages for comparison, from the yearly reports to Congress on older consumers: losses, reports with a loss, changes and medians. Complaints to the FBI are not included.',
  statement: 'One row is one figure of one group in one year as one report prints it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year of the reports; for refunds and judgments their own year.',
      example: '2024',
    }),
    age_group: required(id, {
      title: 'Group',
      description:
        'Age of the person who reported it, as in the dataset "age-groups" where it is there; "all" for every age; for origin the group as the agency estimates it from names and places.',
      example: 'over-60',
    }),
    metric: required(id, {
      title: 'Metric',
      description:
        'Kind of fraud and what is counted. "loss-reports": reports that name a loss. "losses-change": change in losses since the year before. "likelihood-change": how much more often, per head, they report a loss than younger adults.',
      example: 'tech-support-losses',
    }),
    source_id: source,
    value: required(decimal, {
      title: 'Value',
      description: 'The number, in the unit given.',
      example: '159000000',
    }),
    unit: required(oneOf('USD', 'percent', 'reports', 'rank', 'payments'), {
      title: 'Unit',
      description: 'US dollars of the year, percent, reports, payments, or a rank.',
      example: 'USD',
    }),
    qualifier: required(oneOf('exact', 'at-least', 'approximately', 'at-most'), {
      title: 'Qualifier',
      description: 'How the source puts the number; rounded numbers are "approximately".',
      example: 'approximately',
    }),
    locator,
    status,
    note,
  },
  located: ['official'],
  key: ['year', 'age_group', 'metric', 'source_id'],
  determines: [{ from: ['metric'], to: ['unit'] }],
  distinct: [{ columns: ['year', 'source_id', 'value'], least: 1000 }],
  references: { source_id: 'sources' },
  measures: {
    value: { unitColumn: 'unit', changes: { column: 'metric', ending: '-change' } },
  },
});
