import { optional, required } from './cells.ts';
import { day, note, source, status } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { decimal, id, oneOf, text } from './kinds.ts';

export const operationFigures = defineDataset({
  id: 'operation-figures',
  folder: 'enforcement',
  title: 'Figures of operations',
  summary:
    'Searches, arrests, seizures, victims and money in each operation, by source. Where sources differ, all are kept.',
  statement: 'One row is one figure of one operation as one source gives it.',
  row: {
    operation_id: required(id, {
      title: 'Operation',
      description: 'See the dataset "operations".',
      example: 'cbi-chakra-2',
    }),
    metric: required(id, {
      title: 'Metric',
      description: 'What is counted; see the dataset "operation-metrics".',
      example: 'locations-searched',
    }),
    unit: required(text, {
      title: 'Unit',
      description: 'Things counted, or the ISO 4217 code of the currency.',
      example: 'locations',
    }),
    scope: optional(id, {
      title: 'Scope',
      description: 'The part, place, day or counter meant; empty for the whole operation.',
      example: 'first-day',
    }),
    source_id: source,
    value: optional(decimal, {
      title: 'Value',
      description: 'The number; empty where the source mentions it without a number.',
      example: '76',
    }),
    qualifier: optional(oneOf('exact', 'at-least', 'approximately', 'at-most'), {
      title: 'Qualifier',
      description: 'How the source puts the number.',
      example: 'exact',
    }),
    stated: optional(text, {
      title: 'As stated',
      description: 'The number as the source writes it.',
      example: '76 locations',
    }),
    date: day('Date', 'Date of the statement, or of the count where the source gives it.'),
    status,
    note,
  },
  key: ['operation_id', 'metric', 'unit', 'scope', 'source_id'],
  determines: [{ from: ['metric', 'stated'], to: ['unit'] }],
  references: {
    operation_id: 'operations',
    metric: 'operation-metrics',
    source_id: 'sources',
  },
  measures: {
    value: { unitColumn: 'unit' },
  },
});
