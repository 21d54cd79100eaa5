import { optional, required } from './cells.ts';
import { note, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { id, wholeNumber } from './kinds.ts';

export const operationPlaces = defineDataset({
  id: 'operation-places',
  folder: 'enforcement',
  title: 'Places of operations',
  summary: 'States, union territories and cities that the sources name for each operation.',
  statement: 'One row is one place of one operation as one source names it.',
  row: {
    operation_id: required(id, {
      title: 'Operation',
      description: 'See the dataset "operations".',
      example: 'cbi-chakra-2',
    }),
    place_id: required(id, {
      title: 'Place',
      description: 'See the dataset "places".',
      example: 'in-wb',
    }),
    source_id: source,
    locations_searched: optional(wholeNumber, {
      title: 'Locations searched',
      description: 'Premises searched in this place; few sources give it.',
      unit: 'locations',
      example: '3',
    }),
    note,
  },
  key: ['operation_id', 'place_id', 'source_id'],
  references: { operation_id: 'operations', place_id: 'places', source_id: 'sources' },
  measures: {
    locations_searched: {},
  },
});
