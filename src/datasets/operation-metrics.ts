import { required } from './cells.ts';
import { defineDataset } from './dataset.ts';
import { id, oneOf, text } from './kinds.ts';

export const operationMetrics = defineDataset({
  id: 'operation-metrics',
  folder: 'enforcement',
  title: 'What is counted of operations',
  summary: 'Meaning of each metric in the figures of operations, and whether it may be added up.',
  statement: 'One row is one metric.',
  row: {
    metric: required(id, {
      title: 'Metric id',
      description: 'Our name for the metric; never changes.',
      example: 'locations-searched',
    }),
    label: required(text, {
      title: 'Label',
      description: 'Name shown to readers.',
      example: 'Locations searched',
    }),
    measure: required(oneOf('count', 'money', 'percent', 'duration', 'year', 'mass'), {
      title: 'Measure',
      description: 'Kind of quantity.',
      example: 'count',
    }),
    additive: required(oneOf('yes', 'no'), {
      title: 'May be added up',
      description: 'Whether values of different operations may be added.',
      example: 'yes',
    }),
    definition: required(text, {
      title: 'Definition',
      description: 'What is counted.',
      example: 'Premises that were searched.',
    }),
  },
  key: ['metric'],
  distinct: [{ columns: ['label'] }],
});
