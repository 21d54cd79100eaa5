import { required } from './cells.ts';
import { note, source, status } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { date, decimal, id, oneOf, text } from './kinds.ts';

export const enforcementTotals = defineDataset({
  id: 'enforcement-totals',
  folder: 'enforcement',
  title: 'Totals that organisations give',
  summary:
    'What police forces and companies say they achieved or saw over longer periods. These totals overlap with each other and with single operations.',
  statement: 'One row is one total of one organisation as one source gives it.',
  row: {
    organisation: required(id, {
      title: 'Organisation',
      description: 'Who gives the total; see the dataset "partners".',
      example: 'microsoft-dcu',
    }),
    as_of: required(date, {
      title: 'As of',
      description: 'Date of the statement, or the year it is about.',
      example: '2023-10',
    }),
    metric: required(id, {
      title: 'Metric',
      description: 'What is counted.',
      example: 'call-centre-raids',
    }),
    source_id: source,
    value: required(decimal, {
      title: 'Value',
      description: 'The number, in the unit given.',
      example: '30',
    }),
    unit: required(text, {
      title: 'Unit',
      description: 'Things counted, percent, or the ISO 4217 code of the currency.',
      example: 'raids',
    }),
    qualifier: required(oneOf('exact', 'at-least', 'approximately', 'at-most'), {
      title: 'Qualifier',
      description: 'How the source puts the number.',
      example: 'at-least',
    }),
    status,
    note,
  },
  key: ['organisation', 'as_of', 'metric', 'source_id'],
  determines: [{ from: ['metric'], to: ['unit'] }],
  distinct: [{ columns: ['metric', 'source_id', 'value'] }],
  references: { organisation: 'partners', source_id: 'sources' },
  measures: {
    value: { unitColumn: 'unit', runningTotal: true },
  },
});
