import { required } from './cells.ts';
import { complaints, locator, lossesUsd, note, source, status } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { id, oneOf, text, year } from './kinds.ts';

export const ic3CrimeTypes = defineDataset({
  id: 'ic3-crime-types',
  folder: 'losses',
  appears: 'yearly',
  title: 'Internet crime reported to the FBI, by type and year',
  summary:
    'Complaints and reported losses by crime type, in every printing of the annual reports since 2015. In the editions on 2018 to 2022 one complaint may have several types; from the 2024 edition on it has one. See the dataset "breaks" before you compare years.',
  statement: 'One row is one crime type in one year as one table of one report prints it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year in which the complaints were received.',
      example: '2025',
    }),
    crime_type: required(id, {
      title: 'Crime type',
      description: 'Type of crime; see the dataset "crime-types".',
      example: 'tech-support',
    }),
    source_id: source,
    table: required(oneOf('single-year', 'three-year', 'chart', 'text'), {
      title: 'Table',
      description:
        'Where the report prints it: the tables of its own year, its three-year comparison, a chart or the running text.',
      example: 'single-year',
    }),
    complaints,
    losses_usd: lossesUsd,
    label: required(text, {
      title: 'Label as printed',
      description: 'What this report calls the type.',
      example: 'Tech/Customer Support',
    }),
    locator,
    status,
    note,
  },
  located: ['official'],
  key: ['year', 'crime_type', 'source_id', 'table'],
  determines: [{ from: ['year', 'label'], to: ['crime_type'] }],
  distinct: [{ columns: ['source_id', 'table', 'complaints', 'losses_usd'], least: 1000 }],
  documents: ['fbi-ic3-'],
  references: { crime_type: 'crime-types', source_id: 'sources' },
  measures: {
    complaints: { partOf: [{ dataset: 'ic3-totals', measure: 'complaints' }] },
    losses_usd: { needs: 'complaints', partOf: [{ dataset: 'ic3-totals', measure: 'losses_usd' }] },
  },
});
