import type { Format } from '../../format.ts';

/**
 * English words of the figure agencies-side-by-side.
 * Names of agencies and countries, years and amounts come in written; `note` is a sentence of the data.
 */
export const agenciesSideBySide = (f: Format) => ({
  title: (p: { rises: number; falls: number; all: number }) => {
    if (p.all === 1)
      return p.rises === 1
        ? 'One agency counted more tech support fraud in its last year here than in its first'
        : p.falls === 1
          ? 'One agency counted less tech support fraud in its last year here than in its first'
          : 'One agency counted as much tech support fraud in its last year here as in its first';
    const all = count(f, p.all);
    if (p.rises === p.all)
      return `Each of ${all} agencies counted more tech support fraud in its last year here than in its first`;
    if (p.falls === p.all)
      return `Each of ${all} agencies counted less tech support fraud in its last year here than in its first`;
    return `Of ${all} agencies, ${count(f, p.rises)} counted more tech support fraud in the last year here than in the first, ${count(f, p.falls)} less`;
  },
  subtitle: (p: { first: string; last: string }) =>
    `Tech support fraud as each agency counts it, in its own definition and currency, ${p.first}–${p.last}; every panel has its own scale`,
  alt: (parts: readonly string[]) =>
    parts.length === 1
      ? `Bar chart. ${parts.join(' ')}`
      : `${f.number(parts.length)} small bar charts, each with a scale of its own. ${parts.join(' ')}`,
  part: (p: { name: string; first: string; firstYear: string; last: string; lastYear: string }) =>
    `${p.name}: ${p.first} in ${p.firstYear}, ${p.last} in ${p.lastYear}.`,
  neverCompare:
    'Agencies count different things in different ways: no bar may be compared with one of another panel, and nothing added up.',
  gaps: 'A dash stands for a year for which our sources give no figure; it is not zero.',
  doubtful: 'An outlined bar is doubtful: it stays out of the title and waits for a second source.',
  least: (names: readonly string[]) =>
    `A plus sign stands where the document says “more than”: ${f.list(names)}.`,
  ownNote: (name: string, years: readonly string[], note: string) =>
    `${name}, ${f.list(years)}: ${note}`,
  /** A year that ends in a month other than December, on an axis. */
  to: (month: string) => `to ${month}`,
  /** Said where years of different kinds are drawn. */
  years: (forms: readonly ('year' | 'financial-year' | string)[]) =>
    forms.includes('financial-year')
      ? 'Not all years are calendar years: 2016/17 and the like run from April to March; others are twelve months to the month named.'
      : 'Not all years are calendar years: some are twelve months to the month named.',
  left: 'Left out are series with fewer than three years.',
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
  none: '–',
});

const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const count = (f: Format, value: number) => words[value] ?? f.number(value);
