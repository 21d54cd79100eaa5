import { required } from './cells.ts';
import { defineDataset } from './dataset.ts';
import { id, oneOf, text } from './kinds.ts';

export const ic3CallCentreMetrics = defineDataset({
  id: 'ic3-call-centre-metrics',
  folder: 'losses',
  title: 'What the FBI reports say of call-centre fraud',
  summary: 'Meaning and unit of each metric in the details on call-centre fraud.',
  statement: 'One row is one metric.',
  row: {
    metric: required(id, {
      title: 'Metric id',
      description: 'Our name for the metric; never changes.',
      example: 'tech-support-losses',
    }),
    label: required(text, {
      title: 'Label',
      description: 'Name shown to readers.',
      example: 'Losses to tech support fraud',
    }),
    unit: required(text, {
      title: 'Unit',
      description: 'Things counted, percent, or the ISO 4217 code of the currency.',
      example: 'USD',
    }),
    additive: required(oneOf('yes', 'no'), {
      title: 'May be added up',
      description:
        'Whether values of different years may be added, for one scope. Values of different scopes overlap and never add up.',
      example: 'yes',
    }),
    definition: required(text, {
      title: 'Definition',
      description: 'What is counted.',
      example: 'Losses to tech support fraud, in the part that the scope names.',
    }),
  },
  key: ['metric'],
  distinct: [{ columns: ['label'] }],
});
