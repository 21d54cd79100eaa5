import { required } from './cells.ts';
import { note, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { id, oneOf, text } from './kinds.ts';

export const advice = defineDataset({
  id: 'advice',
  folder: 'places',
  title: 'Advice',
  summary: 'What agencies and companies tell people to do during and after a fraudulent call.',
  statement: 'One row is one piece of advice in one document.',
  row: {
    advice_id: required(id, {
      title: 'Advice id',
      description: 'Our name for the advice; never changes.',
      example: 'call-the-bank',
    }),
    source_id: source,
    moment: required(oneOf('during', 'first-hour', 'later'), {
      title: 'Moment',
      description:
        'during: while the call or the warning lasts; first-hour: at once after money or access was given; later: in the time that follows.',
      example: 'first-hour',
    }),
    statement: required(text, {
      title: 'Statement',
      description: 'What the document advises, in our words.',
      example: 'Call the bank or card company at once.',
    }),
    note,
  },
  key: ['advice_id', 'source_id'],
  references: { source_id: 'sources' },
});
