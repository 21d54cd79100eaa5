import type { Format } from '../../format.ts';
import { operations } from '../counted.ts';
import { inText } from '../country-name.ts';

/** English words of the figure victim-countries-by-year, which gets countries by their code. */
export const victimCountriesByYear = (f: Format) => ({
  title: (p: { country: string; count: number; year: number }) =>
    `Sources on ${operations(f, p.count)} that began in ${p.year} name victims in ${inText(f, p.country)}, the most for any country in one year`,
  subtitle: (first: number, last: number) =>
    `Operations on record whose sources name victims in the country, by the year they began, ${first}–${last}`,
  alt: (parts: readonly string[]) =>
    `Table of coloured cells, one row for each country, one column for each year. Most operations in one year: ${parts.join('; ')}.`,
  part: (p: { country: string; year: number; count: number }) =>
    `${f.country(p.country)} ${f.number(p.count)} in ${p.year}`,
  rest: (count: number) => `The table has ${f.number(count)} more countries.`,
  several: 'An operation that names several countries counts for each of them.',
  undated: (count: number) =>
    count === 1
      ? 'One operation with no known date is not shown.'
      : `${f.number(count)} operations with no known date are not shown.`,
  operations: 'Operations',
  year: 'Year',
});
