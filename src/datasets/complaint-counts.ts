import { optional, required } from './cells.ts';
import { locator, note, source, withheldStatus } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { countryOrPart, currency, decimal, id, oneOf, wholeNumber } from './kinds.ts';
import { period } from './period.ts';

const count = (title: string, description: string, example: string) =>
  optional(wholeNumber, { title, description, unit: 'reports', example });

export const complaintCounts = defineDataset({
  id: 'complaint-counts',
  folder: 'losses',
  appears: 'quarterly',
  title: 'Complaints counted by month, place and person',
  summary:
    'Complaints to agencies of several countries, counted by category and by month, quarter or year, some of them also by state or province, age, gender or contact method. Each agency counts in its own categories: nothing here may be compared or added across agencies. Months and years, places and groups count the same complaints again.',
  statement:
    'One row is the complaints of one category, period, place and group of people, as one source counts them.',
  row: {
    agency_id: required(id, {
      title: 'Agency',
      description: 'Who received the complaints; see the dataset "agencies".',
      example: 'ca-cafc',
    }),
    category: required(id, {
      title: 'Category',
      description: 'What the complaints are about; see the dataset "complaint-categories".',
      example: 'cafc-service',
    }),
    period: required(period, {
      title: 'Period',
      description: 'Month, quarter, year or other span in which the complaints were received.',
      example: '2024-04',
    }),
    place: required(countryOrPart, {
      title: 'Place',
      description:
        'Where the people who complained live: an ISO 3166-2 code such as CA-ON; the ISO 3166-1 code of the agency’s country for all its complaints, including those without a place or from abroad.',
      example: 'CA-ON',
    }),
    group: required(id, {
      title: 'Group',
      description:
        '"all", or a part by age, gender, contact method and so on; see the dataset "complaint-groups".',
      example: 'age-60-69',
    }),
    source_id: source,
    reports: count(
      'Reports',
      'Reports, complaints or consultations, as the agency calls them; with or without a loss.',
      '483',
    ),
    victims: count('Victims', 'Reports of people or firms who fell for it.', '338'),
    attempts: count('Attempts', 'Reports of attempts that failed.', '115'),
    reports_with_loss: count('Reports with a loss', 'Reports that name a loss above zero.', '160'),
    losses: optional(decimal, {
      title: 'Reported losses',
      description: 'Sum of the losses named, in the currency given.',
      unit: 'the currency of the row',
      example: '1103268.21',
    }),
    currency: optional(currency, {
      title: 'Currency',
      description: 'ISO 4217 code of the losses; empty where there are none to name.',
      example: 'CAD',
    }),
    qualifier: required(oneOf('exact', 'at-least', 'approximately', 'at-most'), {
      title: 'Qualifier',
      description:
        'How the source words the numbers; "approximately" where we calculated one from a printed percentage.',
      example: 'exact',
    }),
    locator,
    status: withheldStatus,
    note,
  },
  key: ['agency_id', 'category', 'period', 'place', 'group', 'source_id'],
  distinct: [{ columns: ['source_id', 'place', 'reports', 'losses'], least: 10000 }],
  measures: {
    reports: {},
    victims: { partOf: ['reports'] },
    attempts: { partOf: ['reports'] },
    reports_with_loss: { partOf: ['reports'] },
    losses: { unitColumn: 'currency' },
  },
  references: {
    agency_id: 'agencies',
    category: 'complaint-categories',
    group: 'complaint-groups',
    source_id: 'sources',
  },
});
