import { required } from './cells.ts';
import { defineDataset } from './dataset.ts';
import { idList, oneOf, wholeNumber } from './kinds.ts';

export const helpSteps = defineDataset({
  id: 'help-steps',
  folder: 'places',
  title: 'Help steps',
  summary: 'What to do in which order: while it happens, after access was given, after paying.',
  statement: 'One row is one step in one situation.',
  row: {
    situation: required(oneOf('now', 'access', 'paid', 'after'), {
      title: 'Situation',
      description:
        'now: a warning shows or a stranger calls; access: somebody was let into the device; paid: money was sent; after: in the days that follow.',
      example: 'access',
    }),
    position: required(wholeNumber, {
      title: 'Position',
      description: 'Order of the step within the situation, from 1.',
      example: '1',
    }),
    advice_ids: required(idList, {
      title: 'Advice',
      description:
        'The advice behind the step; see the dataset "advice". The first names the step.',
      example: 'change-passwords;use-another-device',
    }),
  },
  key: ['situation', 'position'],
});
