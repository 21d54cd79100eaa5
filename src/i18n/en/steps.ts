import type { RowOf } from '../../datasets/dataset.ts';
import type { techniques } from '../../datasets/techniques.ts';

type Step = RowOf<typeof techniques>['step'];

/** English words for the steps of the fraud, in which the data sorts its techniques. */
export const stepWords = {
  /** Steps of the fraud, beside the name of a technique. */
  step: {
    contact: 'Contact',
    pretext: 'False story',
    access: 'Access',
    pressure: 'Pressure',
    payment: 'Payment',
    concealment: 'Concealment',
  } satisfies Record<Step, string>,
  /** The same as headings of groups of bars. */
  stepHeading: {
    contact: 'How the victim is reached',
    pretext: 'What the caller claims',
    access: 'How they get into the computer',
    pressure: 'How the victim is frightened',
    payment: 'How the money is taken',
    concealment: 'How callers and money are hidden',
  } satisfies Record<Step, string>,
  /** The same as the course of a fraud, told to people who are called. */
  stepTold: {
    contact: {
      title: 'They reach you',
      text: 'A warning fills the screen, or the phone rings.',
    },
    pretext: {
      title: 'They tell a story',
      text: 'They say that the computer has a fault, an account is in danger or an authority wants something from you.',
    },
    access: {
      title: 'They get into the computer',
      text: 'A program lets them see and control your screen.',
    },
    pressure: {
      title: 'They frighten you',
      text: 'They say there is no time to think and that you must tell nobody.',
    },
    payment: {
      title: 'They take the money',
      text: 'They choose ways to pay that are hard to reverse.',
    },
    concealment: {
      title: 'What hides them',
      text: 'Calls and money pass through other hands, so that neither can be traced to them.',
    },
  } satisfies Record<Step, { readonly title: string; readonly text: string }>,
};
