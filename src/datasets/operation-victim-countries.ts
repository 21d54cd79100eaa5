import { optional, required } from './cells.ts';
import { note, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { country, id, wholeNumber } from './kinds.ts';

export const operationVictimCountries = defineDataset({
  id: 'operation-victim-countries',
  folder: 'enforcement',
  title: 'Countries of victims in operations',
  summary:
    'Countries in which people were defrauded or targeted, as the sources of each operation say.',
  statement: 'One row is one country named by one source for one operation.',
  row: {
    operation_id: required(id, {
      title: 'Operation',
      description: 'See the dataset "operations".',
      example: 'cbi-chakra-2',
    }),
    country: required(country, {
      title: 'Country',
      description: 'ISO 3166-1 code of two letters.',
      example: 'ES',
    }),
    source_id: source,
    victims: optional(wholeNumber, {
      title: 'Victims',
      description: 'Number of victims in this country, where a source gives it.',
      unit: 'persons',
      example: '175',
    }),
    note,
  },
  key: ['operation_id', 'country', 'source_id'],
  references: { operation_id: 'operations', country: 'countries', source_id: 'sources' },
  measures: {
    victims: {},
  },
});
