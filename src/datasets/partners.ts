import { optional, required } from './cells.ts';
import { defineDataset } from './dataset.ts';
import { country, id, oneOf, text } from './kinds.ts';

export const partners = defineDataset({
  id: 'partners',
  folder: 'enforcement',
  title: 'Partners',
  summary: 'Police forces, authorities and companies that take part in operations or count them.',
  statement: 'One row is one organisation.',
  row: {
    partner_id: required(id, {
      title: 'Partner id',
      description: 'Our name for the organisation; never changes.',
      example: 'microsoft-dcu',
    }),
    name: required(text, {
      title: 'Name',
      description: 'Name in English.',
      example: 'Microsoft Digital Crimes Unit',
    }),
    kind: required(
      oneOf(
        'police',
        'prosecution',
        'regulator',
        'intelligence',
        'international',
        'company',
        'non-profit',
      ),
      { title: 'Kind', description: 'What kind of organisation it is.', example: 'company' },
    ),
    country: optional(country, {
      title: 'Country',
      description:
        'ISO 3166-1 code; empty for international organisations and for several countries together.',
      example: 'US',
    }),
  },
  key: ['partner_id'],
  distinct: [{ columns: ['name'] }],
  references: { country: 'countries' },
});
