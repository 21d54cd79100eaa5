import { required } from './cells.ts';
import { locator, note, source, status } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { decimal, id, oneOf, text, year } from './kinds.ts';

export const agencyStatistics = defineDataset({
  id: 'agency-statistics',
  folder: 'losses',
  title: 'Figures of other agencies',
  summary:
    'Reports, victims and losses as other agencies and companies count them, each in its own categories, years and currency. They cannot be added or compared across agencies.',
  statement: 'One row is one figure of one agency as one document gives it.',
  row: {
    agency_id: required(id, {
      title: 'Agency',
      description: 'Who counts; see the dataset "agencies".',
      example: 'jp-npa',
    }),
    year: required(year, {
      title: 'Year',
      description: 'Calendar year, or year in which the period named in the note ends.',
      example: '2024',
    }),
    category: required(id, {
      title: 'Category',
      description:
        'Our name for what is counted. It begins with tech-support, remote-access, impersonation or all-fraud, or names another thing counted; more words name a part, such as an age, a country or a part of the year.',
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
      ),
      {
        title: 'Metric',
        description:
          'Reports, victims, losses or the median loss; the share of reports with a loss; in surveys, the shares of persons who met such fraud and who lost money to it.',
        example: 'losses',
      },
    ),
    unit: required(text, {
      title: 'Unit',
      description: 'Things counted, percent, or the ISO 4217 code of the currency.',
      example: 'JPY',
    }),
    source_id: source,
    value: required(decimal, {
      title: 'Value',
      description: 'The number, in the unit beside it.',
      example: '71760000000',
    }),
    qualifier: required(oneOf('exact', 'at-least', 'approximately', 'at-most'), {
      title: 'Qualifier',
      description: 'How the source puts the number; rounded numbers are "approximately".',
      example: 'exact',
    }),
    label: required(text, {
      title: 'Category as published',
      description:
        'What the agency calls it, in English, with the words of the original where they help.',
      example: 'Special fraud (特殊詐欺), all',
    }),
    locator,
    status,
    note,
  },
  key: ['agency_id', 'year', 'category', 'metric', 'unit', 'source_id'],
  references: { agency_id: 'agencies', source_id: 'sources' },
  measures: {
    value: { unitColumn: 'unit' },
  },
});
