import { required } from './cells.ts';
import { locator, note, source, status } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { decimal, id, wholeNumber, year } from './kinds.ts';

export const ftcReports = defineDataset({
  id: 'ftc-reports',
  folder: 'losses',
  appears: 'yearly',
  title: 'Reports to the Federal Trade Commission, by category',
  summary:
    'Reports by category and subcategory. One report may count under several: they must not be added up.',
  statement: 'One row is one category or subcategory in one year as one edition prints it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year of the reports.',
      example: '2024',
    }),
    type: required(id, {
      title: 'Type',
      description: 'Category or subcategory; see the dataset "ftc-types".',
      example: 'tech-support-scams',
    }),
    source_id: source,
    reports: required(wholeNumber, {
      title: 'Reports',
      description: 'Number of reports.',
      unit: 'reports',
      example: '69221',
    }),
    percent_of_reports: required(decimal, {
      title: 'Share of all reports',
      description: 'Share of all reports of the year, as printed.',
      unit: 'percent',
      example: '1.07',
    }),
    locator,
    status,
    note,
  },
  located: ['official'],
  key: ['year', 'type', 'source_id'],
  distinct: [
    { columns: ['year', 'locator', 'reports'], least: 1000 },
    { columns: ['type', 'locator', 'reports'], least: 1000 },
  ],
  documents: ['ftc-'],
  references: { type: 'ftc-types', source_id: 'sources' },
  measures: {
    reports: {},
    percent_of_reports: {},
  },
});
