import { optional, required } from './cells.ts';
import { locator, note, source, status } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { id, oneOf, wholeNumber, year } from './kinds.ts';

export const ic3CallCentreDetail = defineDataset({
  id: 'ic3-call-centre-detail',
  folder: 'losses',
  appears: 'yearly',
  title: 'Call-centre fraud in detail, from FBI reports',
  summary:
    'What FBI reports and releases say beyond the tables by type: ages, payment methods, cryptocurrency, couriers, work with India, single cases.',
  statement: 'One row is one figure as one source gives it.',
  row: {
    year: required(year, {
      title: 'Year',
      description:
        'Year that the figure is about; for cases and totals of several years, year of the report.',
      example: '2025',
    }),
    metric: required(id, {
      title: 'Metric',
      description: 'What is counted; see the dataset "ic3-call-centre-metrics".',
      example: 'tech-support-losses',
    }),
    scope: optional(id, {
      title: 'Scope',
      description:
        'The part meant: an age, a payment method, a case, the table where one report prints two values; empty for the whole. Scopes overlap.',
      example: 'over-60',
    }),
    source_id: source,
    value: required(wholeNumber, {
      title: 'Value',
      description: 'The number, in the unit of the metric.',
      example: '1040730043',
    }),
    qualifier: required(oneOf('exact', 'at-least', 'approximately', 'at-most'), {
      title: 'Qualifier',
      description: 'How the source puts the number; rounded numbers are "approximately".',
      example: 'exact',
    }),
    locator,
    status,
    note,
  },
  located: ['official'],
  key: ['year', 'metric', 'scope', 'source_id'],
  distinct: [{ columns: ['source_id', 'value'], least: 1000 }],
  references: { metric: 'ic3-call-centre-metrics', source_id: 'sources' },
  measures: {
    value: {
      unitThrough: ['metric', 'unit'],
      changes: { column: 'metric', ending: '-change-on-year' },
    },
  },
});
