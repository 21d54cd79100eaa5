import type { Format } from '../format.ts';

/** English words of why one of several statements leads: on the page of an operation, and in `npm run explain`. */
export const leadWords = (f: Format) => ({
  /** Before the reason, in the cell of the value that is shown. */
  shown: (reason: string) => `shown: ${reason}`,
  none: 'every document that states it is marked superseded, doubtful or misprint',
  reason: {
    only: 'the only number given',
    sound: 'the others are marked superseded, doubtful or misprint',
    agreed: 'all documents agree',
    newest: 'from the newest document of its kind',
    exact: 'the most exact printing of what the newest document rounds',
    order:
      'documents of one day disagree and nothing decides between them; the first in the alphabet of their short names here is taken',
  },
  aside: (count: number) =>
    `the sound documents agree; ${f.number(count)}, marked superseded, doubtful or misprint, ${count === 1 ? 'is' : 'are'} set aside`,
  kind: {
    official: 'an official document comes before the others',
    court: 'a court document comes before datasets and the press',
    dataset: 'a dataset comes before the press',
    press: 'from the press',
  },
});
