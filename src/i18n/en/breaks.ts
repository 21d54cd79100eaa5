import type { Format } from '../format.ts';

interface Said {
  readonly year: number;
  readonly word: string;
  readonly what: string;
}

/** English words on years from which figures cannot simply be compared with those before. */
export const breakWords = (f: Format) => ({
  /** Heading of a column that is filled in the first row after a change. */
  column: 'Changed from here on',
  /** Under a chart. `what` is a whole sentence of the record. */
  note: (p: Said) => `${p.year}, ${p.word}: ${p.what}`,
  /** Last sentence of the text alternative of a chart. */
  alt: (breaks: readonly Said[]) =>
    `Figures before and after these changes are not fully comparable: ${f.list(breaks.map(({ year, word }) => `${word} in ${year}`))}.`,
  /** After a sentence on the change in one year. */
  inYear: 'The FBI also changed what it counts, or how, in that year.',
  /** After a sentence that compares two years. */
  crossed: (years: readonly number[]) =>
    `The FBI changed what it counts, or how, in between (${f.list(years.map(String))}), so the two years are only roughly comparable.`,
});
