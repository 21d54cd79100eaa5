import type { Format } from '../../format.ts';
import { operations } from '../counted.ts';
import { atStart } from '../country-name.ts';

/** English words of the figure victim-countries-by-year, which gets countries by their code. */
export const victimCountriesByYear = (f: Format) => ({
  title: (p: { country: string; count: number; year: number }) =>
    `${atStart(f, p.country)} is named most often: victims in ${operations(f, p.count)} that began in ${p.year}`,
  subtitle: (first: number, last: number) =>
    `Operations on record that name victims in a country, by year in which they began, ${first}–${last}`,
  alt: (parts: readonly string[]) =>
    `Table of coloured cells, one row for each country, one column for each year. Most operations in one year: ${parts.join('; ')}.`,
  part: (p: { country: string; year: number; count: number }) =>
    `${f.country(p.country)} ${f.number(p.count)} in ${p.year}`,
  rest: (count: number) => `The table holds ${f.number(count)} more countries.`,
  several: 'An operation that names several countries counts for each of them.',
  undated: (count: number) =>
    count === 1
      ? 'One operation without a date is left out.'
      : `${f.number(count)} operations without a date are left out.`,
  operations: 'Operations',
  year: 'Year',
});
