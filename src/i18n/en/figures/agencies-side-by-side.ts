import type { Format } from '../../format.ts';
import { inText } from '../country-name.ts';

/**
 * English words of the figure agencies-side-by-side.
 * Names of agencies and countries, years and amounts come in written; `note` is a sentence of the data.
 */
export const agenciesSideBySide = (f: Format) => ({
  /** Codes of countries with more, and with less, in their newest year than in their first. */
  title: (p: { rose: readonly string[]; fell: readonly string[] }) => {
    const rose = p.rose.length > 0 ? `rose in ${names(f, p.rose)}` : null;
    const fell = p.fell.length > 0 ? `fell in ${names(f, p.fell)}` : null;
    if (rose === null && fell === null)
      return 'Other agencies’ figures for tech support fraud are the same in the last year on record as in the first';
    return `Outside the FBI, figures for tech support fraud or the wider category that includes it ${[rose, fell].filter(Boolean).join(' and ')} from the first year on record to the last`;
  },
  subtitle: (p: { first: string; last: string }) =>
    `Reports, consultations or losses as each agency counts them, in its own definition and currency, ${p.first}–${p.last}; every panel has its own scale`,
  alt: (parts: readonly string[]) =>
    parts.length === 1
      ? `Column chart. ${parts.join(' ')}`
      : `${f.number(parts.length)} small column charts, each with a scale of its own. ${parts.join(' ')}`,
  /** Above a panel: its first and its last value; the years come in as `inYear` and `inYearTo` write them. */
  course: (p: { first: string; firstYear: string; last: string; lastYear: string }) =>
    p.firstYear === p.lastYear
      ? `${p.last} ${p.lastYear}`
      : `${p.first} ${p.firstYear}, ${p.last} ${p.lastYear}`,
  part: (p: { name: string; first: string; firstYear: string; last: string; lastYear: string }) =>
    `${p.name}: ${p.first} ${p.firstYear}, ${p.last} ${p.lastYear}.`,
  neverCompare:
    'Agencies count different things in different ways: never compare columns of two panels or add them up.',
  gaps: 'A dash marks a year for which our sources give no figure; it is not zero.',
  doubtful:
    'Outlined columns are in doubt until a second source confirms them; the title leaves them out.',
  least: (names: readonly string[]) =>
    `A plus sign means that the source says “more than”: ${f.list(names)}.`,
  ownNote: (name: string, years: readonly string[], note: string) =>
    `${name}, ${f.list(years)}: ${note}`,
  inYear: (year: string) => `in ${year}`,
  inYearTo: (month: string) => `in the year to ${month}`,
  /** A year that ends in a month other than December, on an axis. */
  to: (month: string) => `to ${month}`,
  /** Said where years of different kinds are drawn. */
  years: (forms: readonly ('year' | 'financial-year' | string)[]) =>
    forms.includes('financial-year')
      ? 'Not all years are calendar years: 2016/17 and the like run from April to March; others are twelve months to the month named.'
      : 'Not all years are calendar years: some are twelve months to the month named.',
  left: 'Series with fewer than three years are not shown.',
  definition: (label: string, metric: string, part: string | null) =>
    [label, metric, part].filter((word) => word !== null).join(', '),
  /** Parts of a year, by the end of the category. */
  parts: [
    { suffix: '-q1', label: 'January to March' },
    { suffix: '-q2', label: 'April to June' },
    { suffix: '-q3', label: 'July to September' },
    { suffix: '-q4', label: 'October to December' },
    { suffix: '-first-half', label: 'January to June' },
  ],
  note: 'Note',
  agency: 'Agency',
  category: 'Counted as',
  metric: 'What is counted',
  unit: 'Unit',
  year: 'Year',
  period: 'Period',
  value: 'Value',
  qualifier: 'As stated',
  status: 'Status',
  atLeast: (value: string) => `${value}+`,
});

const names = (f: Format, codes: readonly string[]) => f.list(codes.map((code) => inText(f, code)));
