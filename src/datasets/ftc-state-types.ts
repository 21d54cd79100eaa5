import { required } from './cells.ts';
import { locator, note, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { decimal, id, usState, wholeNumber, year } from './kinds.ts';

export const ftcStateTypes = defineDataset({
  id: 'ftc-state-types',
  folder: 'losses',
  appears: 'yearly',
  title: 'Main categories of reports to the Federal Trade Commission, by state',
  summary:
    'The ten categories with the most reports in each state. Imposter scams include tech support scams, but also people posing as a business, government, a relative or a romantic partner. Reports that states passed on are not included.',
  statement: 'One row is one category in one state and year as one edition prints it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year of the reports.',
      example: '2024',
    }),
    state: required(usState, {
      title: 'State',
      description: 'State of the person who reported it; see the dataset "states".',
      example: 'US-OH',
    }),
    type: required(id, {
      title: 'Category',
      description: 'Category; see the dataset "ftc-types".',
      example: 'imposter-scams',
    }),
    source_id: source,
    reports: required(wholeNumber, {
      title: 'Reports',
      description: 'Number of reports.',
      unit: 'reports',
      example: '20217',
    }),
    percent_of_state_reports: required(decimal, {
      title: 'Share of the reports of the state',
      description: 'Share of all reports of the state, as printed.',
      unit: 'percent',
      example: '13',
    }),
    note,
    locator,
  },
  located: ['official'],
  key: ['year', 'state', 'type', 'source_id'],
  distinct: [
    { columns: ['type', 'source_id', 'reports'], least: 100 },
    { columns: ['state', 'source_id', 'reports'], least: 100 },
  ],
  documents: ['ftc-'],
  references: { state: 'states', type: 'ftc-types', source_id: 'sources' },
  measures: {
    reports: {},
    percent_of_state_reports: {},
  },
});
