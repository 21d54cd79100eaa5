import { required } from './cells.ts';
import { locator, note, source, status } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { decimal, id, oneOf, text, year } from './kinds.ts';
import { period } from './period.ts';

export const agencyStatistics = defineDataset({
  id: 'agency-statistics',
  folder: 'losses',
  title: 'Figures of other agencies',
  summary:
    'Reports, victims and losses as other agencies and companies count them, each in its own categories, years and currency. They cannot be added or compared across agencies.',
  statement: 'One row is one figure of one agency as one source gives it.',
  row: {
    agency_id: required(id, {
      title: 'Agency',
      description: 'Who counts; see the dataset "agencies".',
      example: 'jp-npa',
    }),
    year: required(year, {
      title: 'Year',
      description: 'Calendar year in which the period ends; see the column "period".',
      example: '2024',
    }),
    category: required(id, {
      title: 'Category',
      description:
        'Our name for what is counted. It begins with tech-support, remote-access, impersonation or all-fraud, or names something else that is counted; further words name a part, such as an age, a country or a part of the year.',
      example: 'tech-support-over-60',
    }),
    metric: required(
      oneOf(
        'reports',
        'victims',
        'losses',
        'median-loss',
        'share-with-loss',
        'share-exposed',
        'share-lost-money',
        'share-continued',
        'share-lost-money-of-continued',
        'share-with-repair-cost',
        'share-by-payment',
        'share-of-reports',
        'share-of-requests',
        'share-of-billing-fraud',
        'share-over-50',
        'share',
        'cases',
        'police-reports',
        'offences',
        'consultations',
        'requests',
        'calls',
        'people-called',
        'article-views',
        'reports-with-loss',
        'average-loss',
        'largest-loss',
        'loss-likelihood-ratio',
        'reports-increase',
      ),
      {
        title: 'Metric',
        description:
          'What is counted: reports, cases, consultations and the like; losses, also the median, average or largest loss; shares, in surveys of the people who encountered such fraud, continued with it or lost money to it; "loss-likelihood-ratio": how many times as likely one group is to report a loss as another.',
        example: 'losses',
      },
    ),
    unit: required(text, {
      title: 'Unit',
      description: 'Things counted, percent, times, or the ISO 4217 code of the currency.',
      example: 'JPY',
    }),
    source_id: source,
    value: required(decimal, {
      title: 'Value',
      description: 'The number, in the unit given.',
      example: '71760000000',
    }),
    qualifier: required(oneOf('exact', 'at-least', 'approximately', 'at-most'), {
      title: 'Qualifier',
      description: 'How the source puts the number; rounded numbers are "approximately".',
      example: 'exact',
    }),
    label: required(text, {
      title: 'Category as published',
      description: 'What the agency calls it, in English, with the original words where they help.',
      example: 'Special fraud (特殊詐欺), all',
    }),
    locator,
    status,
    note,
    period: required(period, {
      title: 'Period',
      description:
        'What the value belongs to: a calendar year, a financial year from April to March, a quarter, a month or another span.',
      example: '2016/17',
    }),
  },
  key: ['agency_id', 'year', 'category', 'metric', 'unit', 'source_id'],
  determines: [
    { from: ['period'], to: ['year'] },
    { from: ['category', 'source_id'], to: ['label'] },
    { from: ['metric', 'source_id'], to: ['unit'] },
  ],
  references: { agency_id: 'agencies', source_id: 'sources' },
  measures: {
    value: { unitColumn: 'unit' },
  },
});
