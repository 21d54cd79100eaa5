import type { Format } from '../format.ts';
import { quantity } from './counted.ts';

/** English words of why one of several statements leads: on the page of an operation, and in `npm run explain`. */
export const leadWords = (f: Format) => ({
  /** Before the reason, in the cell of the value that is shown. */
  shown: (reason: string) => `shown: ${reason}`,
  /** The same where no single value leads. The bounds come in written. */
  rangeShown: (p: { lowest: string; highest: string; reason: string }) =>
    `shown: ${p.lowest} to ${p.highest}; ${p.reason}`,
  /** Where no single value leads. */
  range: (lowest: string, highest: string) => `${lowest} to ${highest}`,
  /** Whose release others repeat, and of which day; the day comes in written. */
  origin: (publisher: string, date: string | null) => [publisher, date].filter(Boolean).join(', '),
  /** How many outlets give a number, and the origins that `told` of them name. */
  voices: (p: { documents: number; told: number; origins: readonly string[] }) => {
    const outlets = quantity(f, p.documents, 'source', 'sources');
    const names = p.origins.join('; ');
    if (p.told === 0) return outlets;
    if (p.told < p.documents) return `${outlets}; ${f.number(p.told)} of them from: ${names}`;
    return p.origins.length === 1
      ? `${outlets}, one origin: ${names}`
      : `${outlets}, ${f.number(p.origins.length)} origins: ${names}`;
  },
  none: 'every source for it is marked superseded, doubtful or misprint',
  reason: {
    only: 'the only number given',
    sound: 'the others are marked superseded, doubtful or misprint',
    agreed: 'all sources agree',
    newest: 'from the latest source of its kind',
    exact: 'the most exact figure; the latest source rounds it',
    quoted: 'sources of the same day disagree; this one quotes the official text',
    fits: 'the most exact number of its day; the others may be right too',
    origins: 'sources of the same day disagree; most of their origins say this',
    range: 'sources of the same day disagree and no rule decides',
  },
  aside: (count: number) =>
    `the other sources agree; ${f.number(count)} marked superseded, doubtful or misprint ${count === 1 ? 'is' : 'are'} set aside`,
  kind: {
    official: 'an official source comes before others',
    court: 'a court document comes before datasets and the press',
    dataset: 'a dataset comes before the press',
    press: 'from the press',
  },
});
