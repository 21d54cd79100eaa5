import type { Format } from '../../format.ts';
import { operations } from '../counted.ts';

/** English words of the figure operations-by-year. */
export const operationsByYear = (f: Format) => ({
  title: (p: { years: readonly number[]; most: number; all: number }) =>
    p.years.length === 1
      ? `${f.number(p.most)} of the ${f.number(p.all)} dated operations against call centres on record took place in ${p.years[0]}`
      : `Most operations against call centres on record are of ${f.list(p.years.map(String))}: ${f.number(p.most)} in each year`,
  subtitle: (p: { all: number; first: number; last: number }) =>
    `Number of recorded police operations against call centres in India by year of their start, ${years(p.first, p.last)}; ${operations(f, p.all)}`,
  alt: (p: { years: readonly string[]; techSupport: number; all: number }) =>
    `Bar chart. Recorded operations by year: ${f.list(p.years)}. On false tech support: ${f.number(p.techSupport)} of ${f.number(p.all)}.`,
  yearCount: (year: number, count: number) => `${year} ${f.number(count)}`,
  undated: (count: number) =>
    count === 1
      ? 'One operation without a date is left out.'
      : `${f.number(count)} operations without a date are left out.`,
  open: (year: number, day: string) =>
    `${year} is not over in this record: the documents were read up to ${f.date(day)}.`,
  more: 'False tech support is counted alone or beside other pretexts. Newer operations are easier to find: a rise can be one of reports.',
  techSupport: 'False tech support',
  others: 'Other pretexts, or not told',
  all: 'All operations',
  year: 'Year',
});

const years = (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`);
