import { required } from './cells.ts';
import { defineDataset } from './dataset.ts';
import { digits, oneOf, text, usState } from './kinds.ts';

export const states = defineDataset({
  id: 'states',
  folder: 'places',
  title: 'States and territories of the United States',
  summary: 'Codes and names of the places by which the FBI reports are broken down.',
  statement: 'One row is one state, district or territory.',
  row: {
    state: required(usState, {
      title: 'State',
      description: 'ISO 3166-2 code.',
      example: 'US-OH',
    }),
    name: required(text, { title: 'Name', description: 'Name in English.', example: 'Ohio' }),
    kind: required(oneOf('state', 'district', 'territory'), {
      title: 'Kind',
      description: 'State, federal district or territory.',
      example: 'state',
    }),
    fips: required(digits, {
      title: 'FIPS code',
      description: 'Two-digit code of the US Census Bureau.',
      example: '39',
    }),
  },
  key: ['state'],
  distinct: [{ columns: ['name'] }, { columns: ['fips'] }],
});
