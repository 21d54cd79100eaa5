import { optional, required } from './cells.ts';
import { complaints, locator, note, source, status } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { country, wholeNumber, year } from './kinds.ts';

export const ic3Countries = defineDataset({
  id: 'ic3-countries',
  folder: 'losses',
  appears: 'yearly',
  title: 'Internet crime reported to the FBI from other countries',
  summary:
    'Complaints about internet crime of all kinds by country of the person who complained: the twenty countries in each report. Lists of different years were made in different ways, so do not read a trend into them.',
  statement: 'One row is one country in one year as one report prints it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year in which the complaints were received.',
      example: '2025',
    }),
    country: required(country, {
      title: 'Country',
      description: 'ISO 3166-1 code of two letters.',
      example: 'CA',
    }),
    source_id: source,
    complaints,
    rank: optional(wholeNumber, {
      title: 'Rank',
      description:
        'Place in the list of the report; empty for the United States, which is outside it.',
      example: '1',
    }),
    locator,
    status,
    note,
  },
  located: ['official'],
  key: ['year', 'country', 'source_id'],
  determines: [{ from: ['source_id'], to: ['year'] }],
  distinct: [{ columns: ['source_id', 'complaints', 'rank'] }],
  documents: ['fbi-ic3-'],
  references: { country: 'countries', source_id: 'sources' },
  measures: {
    complaints: { partOf: [{ dataset: 'ic3-totals', measure: 'complaints' }] },
  },
});
