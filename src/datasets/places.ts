import { optional, required } from './cells.ts';
import { note, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { decimal, id, indianState, oneOf, text } from './kinds.ts';

export const places = defineDataset({
  id: 'places',
  folder: 'places',
  title: 'Places in India',
  summary: 'States, union territories and cities in which operations took place, with coordinates.',
  statement: 'One row is one state, union territory or city.',
  row: {
    place_id: required(id, {
      title: 'Place id',
      description: 'Our name for the place; states and union territories as in-xx.',
      example: 'gurugram',
    }),
    name: required(text, { title: 'Name', description: 'Name in English.', example: 'Gurugram' }),
    kind: required(oneOf('state', 'union-territory', 'city'), {
      title: 'Kind',
      description: 'State, union territory or city.',
      example: 'city',
    }),
    state: required(indianState, {
      title: 'State',
      description: 'ISO 3166-2 code of the state or union territory.',
      example: 'IN-HR',
    }),
    latitude: optional(decimal, {
      title: 'Latitude',
      description: 'Map point, WGS 84. For states a point inside, not a centre of area.',
      unit: 'degrees north',
      example: '28.4601',
    }),
    longitude: optional(decimal, {
      title: 'Longitude',
      description: 'Map point, WGS 84.',
      unit: 'degrees east',
      example: '77.02635',
    }),
    source_id: source,
    note,
  },
  key: ['place_id'],
  distinct: [{ columns: ['name', 'kind'] }],
  references: { source_id: 'sources' },
});
