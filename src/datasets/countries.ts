import { required } from './cells.ts';
import { source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { country, countryAlpha3, text } from './kinds.ts';

export const countries = defineDataset({
  id: 'countries',
  folder: 'places',
  title: 'Countries',
  summary: 'Codes that join the other datasets to maps of the world.',
  statement: 'One row is one country or territory of ISO 3166-1.',
  row: {
    country: required(country, {
      title: 'Country',
      description: 'ISO 3166-1 code of two letters.',
      example: 'GB',
    }),
    iso_a3: required(countryAlpha3, {
      title: 'Three-letter code',
      description: 'ISO 3166-1 code of three letters.',
      example: 'GBR',
    }),
    name: required(text, {
      title: 'Name',
      description: 'Name in English.',
      example: 'United Kingdom',
    }),
    source_id: source,
  },
  key: ['country'],
  distinct: [{ columns: ['name'] }, { columns: ['iso_a3'] }],
  documents: ['debian-iso-codes'],
  references: { source_id: 'sources' },
});
