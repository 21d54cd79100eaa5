import { required } from './cells.ts';
import { defineDataset } from './dataset.ts';
import { id, oneOf, text } from './kinds.ts';

export const techniques = defineDataset({
  id: 'techniques',
  folder: 'enforcement',
  title: 'Techniques',
  summary: 'How the fraud works, step by step.',
  statement: 'One row is one technique.',
  row: {
    technique_id: required(id, {
      title: 'Technique id',
      description: 'Our name for the technique; never changes.',
      example: 'pop-up-alert',
    }),
    label: required(text, {
      title: 'Label',
      description: 'Name shown to readers.',
      example: 'Pop-up warning',
    }),
    step: required(oneOf('contact', 'pretext', 'access', 'pressure', 'payment', 'concealment'), {
      title: 'Step',
      description:
        'contact: the victim is reached; pretext: a false story is told; access: the computer is opened; pressure: the victim is frightened; payment: money is taken; concealment: callers and money are hidden.',
      example: 'contact',
    }),
    definition: required(text, {
      title: 'Definition',
      description: 'What happens.',
      example: 'A window on the screen warns of a problem and shows a number to call.',
    }),
  },
  key: ['technique_id'],
  distinct: [{ columns: ['label'] }],
});
