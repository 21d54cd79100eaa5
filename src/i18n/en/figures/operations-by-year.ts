import type { Format } from '../../format.ts';
import { operations } from '../counted.ts';

/** English words of the figure operations-by-year. */
export const operationsByYear = (f: Format) => ({
  title: (p: { years: readonly number[]; most: number; all: number }) =>
    p.years.length === 1
      ? `Police in India carried out ${f.number(p.most)} operations on record in ${p.years[0]}, more than in any other year`
      : `Police in India carried out the most operations on record in ${f.list(p.years.map(String))}: ${f.number(p.most)} in each year`,
  subtitle: (p: { all: number; first: number; last: number }) =>
    `Police operations against call centres in India on record, by the year they began, ${years(p.first, p.last)}; ${operations(f, p.all)}`,
  alt: (p: { years: readonly string[]; techSupport: number; all: number }) =>
    `Bar chart. Operations on record by year: ${f.list(p.years)}. ${f.number(p.techSupport)} of ${f.number(p.all)} concern false tech support.`,
  yearCount: (year: number, count: number) => `${year}: ${f.number(count)}`,
  undated: (count: number) =>
    count === 1
      ? 'One operation with no known date is not shown.'
      : `${f.number(count)} operations with no known date are not shown.`,
  open: (year: number, day: string) =>
    `${year} is incomplete: we read sources up to ${f.date(day)}.`,
  more: 'False tech support may be one of several pretexts. Newer operations are easier to find, so a rise may be a rise in reports.',
  techSupport: 'False tech support',
  others: 'Other pretexts, or not stated',
  all: 'All operations',
  year: 'Year',
});

const years = (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`);
