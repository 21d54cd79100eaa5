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
    `The series has breaks: ${f.list(breaks.map(({ year, word }) => `${word} in ${year}`))}.`,
  /** After a sentence on the change in one year. */
  inYear: 'In that year the FBI also changed what or how it counts.',
  /** After a sentence that compares two years. */
  crossed: (years: readonly number[]) =>
    `In between, the FBI changed what or how it counts (${f.list(years.map(String))}), so the two years are only roughly comparable.`,
});
