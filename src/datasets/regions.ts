import { required } from './cells.ts';
import { source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { country, region, text } from './kinds.ts';

export const regions = defineDataset({
  id: 'regions',
  folder: 'places',
  title: 'Provinces and states outside the United States',
  summary: 'Codes and names of the provinces, states and territories by which agencies count.',
  statement: 'One row is one province, state or territory of ISO 3166-2.',
  row: {
    region: required(region, {
      title: 'Region',
      description: 'ISO 3166-2 code.',
      example: 'CA-ON',
    }),
    country: required(country, {
      title: 'Country',
      description: 'ISO 3166-1 code of the country that it is part of.',
      example: 'CA',
    }),
    name: required(text, { title: 'Name', description: 'Name in English.', example: 'Ontario' }),
    source_id: source,
  },
  key: ['region'],
  distinct: [{ columns: ['country', 'name'] }],
  documents: ['debian-iso-codes'],
  references: { country: 'countries', source_id: 'sources' },
});
