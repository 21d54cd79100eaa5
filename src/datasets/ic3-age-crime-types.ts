import { required } from './cells.ts';
import { complaints, locator, lossesUsd, note, source, withheldStatus } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { id, oneOf, year } from './kinds.ts';

export const ic3AgeCrimeTypes = defineDataset({
  id: 'ic3-age-crime-types',
  folder: 'losses',
  appears: 'yearly',
  title: 'Internet crime reported to the FBI, by age and type',
  summary:
    'Complaints and reported losses of people aged 60 and over by crime type since 2018, from the FBI’s Elder Fraud Reports, and of younger groups as printed in the 2024 report. Tech support fraud and government impersonation by age are in "ic3-call-centre-detail". Up to 2022 a complaint could have several types: they must not be added up.',
  statement:
    'One row is one crime type of one age group in one year as one table of one report prints it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year in which the complaints were received, as printed.',
      example: '2023',
    }),
    crime_type: required(id, {
      title: 'Crime type',
      description: 'Type of crime; see the dataset "crime-types".',
      example: 'investment',
    }),
    age_group: required(id, {
      title: 'Age group',
      description: 'Age of those who complained; see the dataset "age-groups".',
      example: 'over-60',
    }),
    source_id: source,
    table: required(oneOf('single-year', 'three-year', 'text'), {
      title: 'Table',
      description:
        'Where the report prints it: the tables of its own year, its three-year comparison or the running text.',
      example: 'three-year',
    }),
    complaints,
    losses_usd: lossesUsd,
    locator,
    status: withheldStatus,
    note,
  },
  located: ['official'],
  key: ['year', 'crime_type', 'age_group', 'source_id', 'table'],
  distinct: [{ columns: ['source_id', 'table', 'complaints', 'losses_usd'], least: 1000 }],
  documents: ['fbi-ic3-'],
  references: { crime_type: 'crime-types', age_group: 'age-groups', source_id: 'sources' },
  measures: {
    complaints: { partOf: [{ dataset: 'ic3-crime-types', measure: 'complaints' }] },
    losses_usd: {
      needs: 'complaints',
      withheld: true,
      erratic: true,
      partOf: [{ dataset: 'ic3-crime-types', measure: 'losses_usd' }],
    },
  },
});
