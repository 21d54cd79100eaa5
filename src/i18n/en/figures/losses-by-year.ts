import type { Format } from '../../format.ts';
import type { YearEnds } from '../phrases.ts';

/** English words of the figure losses-by-year. */
export const lossesByYear = (f: Format) => ({
  /** Both sums and no multiple: the first year of a new crime type is small. */
  title: ({ first, last, from, to }: YearEnds) => {
    const [before, now] = [f.moneyWords(from), f.moneyWords(to)];
    if (first === last) return `Reported losses to tech support fraud were ${now} in ${last}`;
    if (before === now)
      return `Reported losses to tech support fraud were ${now} in ${last}, as in ${first}`;
    return to > from
      ? `Reported losses to tech support fraud rose from ${before} in ${first} to ${now} in ${last}`
      : `Reported losses to tech support fraud fell from ${before} in ${first} to ${now} in ${last}`;
  },
  subtitle: (first: number, last: number) =>
    `Losses to tech support fraud reported to the FBI, in US dollars of the year, ${first}–${last}`,
  alt: (p: {
    firstYear: number;
    first: number;
    lastYear: number;
    last: number;
    other: { firstYear: number; first: number; lastYear: number; last: number } | null;
    together: number | null;
  }) =>
    [
      `Bar chart. Reported losses to tech support fraud: ${f.moneyWords(p.first)} in ${p.firstYear}, ${f.moneyWords(p.last)} in ${p.lastYear}.`,
      p.other &&
        `The table also has government impersonation: ${f.moneyWords(p.other.first)} in ${p.other.firstYear}, ${f.moneyWords(p.other.last)} in ${p.other.lastYear}.`,
      p.together !== null && `Both together in ${p.lastYear}: ${f.moneyWords(p.together)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  additive:
    'Crime types must not be added up: one complaint could count under several types in reports up to 2022. These two are the exception: the FBI itself combines them as call-centre fraud.',
  firstYear: (year: number) => `The FBI had no crime type for tech support before ${year}.`,
  techSupport: 'Tech support, losses in USD',
  governmentImpersonation: 'Government impersonation, losses in USD',
  together: 'Both together, in USD',
  published: 'Sum as the FBI prints it, in USD',
  publishedNote: (years: readonly number[]) =>
    `The FBI prints the combined figure for ${f.list(years.map(String))}; newer reports round it.`,
});
