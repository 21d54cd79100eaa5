import type { Format } from '../../format.ts';
import { reportsOf } from '../reports-of.ts';

/**
 * English words of the figure complaint-counts.
 * Names of agencies and of what they count come in as the data has them, periods written: `May 2021`.
 */
export const complaintCounts = (f: Format) => ({
  title: (p: {
    agency: string;
    agencyId: string;
    label: string;
    year: number;
    reports: number;
    isRounded: boolean;
  }) =>
    `The ${p.agency} counted ${p.isRounded ? 'about ' : ''}${f.number(p.reports)} ${reportsOf(p.agencyId)} in ${p.year} under “${p.label}”`,
  subtitle: (p: { agencyId: string; form: 'month' | 'quarter'; first: string; last: string }) =>
    `Number of ${reportsOf(p.agencyId)} by ${p.form}, ${p.first} to ${p.last}`,
  alt: (p: { label: string; first: string; from: number; last: string; to: number }) =>
    `Line chart. ${p.label}: ${f.number(p.from)} in ${p.first}, ${f.number(p.to)} in ${p.last}.`,
  /** A change in what is counted or how; `what` is a whole sentence. */
  change: (from: string, what: string) => `Change as of ${from}: ${what}`,
  gaps: (periods: readonly string[]) =>
    `The line breaks where nothing is reported: ${f.list(periods)}.`,
  rounded: 'Some values are approximate: calculated from a printed percentage.',
  /** Rings at the foot of the chart. */
  marked: (count: number) =>
    count === 1
      ? 'The ring marks a police operation whose sources name victims from here. It does not show an effect.'
      : `The ${f.number(count)} rings mark police operations whose sources name victims from here. They do not show an effect.`,
  sum: (year: number) => `We added up the figure for the whole of ${year}.`,
  alone: 'Agencies count in categories of their own: do not compare this with another country.',
  /** Above small tables; each may be missing. */
  parts: (year: number) => `${year} by province or state, age and contact method`,
  place: 'Province or state',
  age: 'Age',
  contact: 'Contact method',
  losses: 'Reported losses',
  period: 'Period',
  reports: 'Reports',
  qualifier: 'As stated',
  category: 'Counted as',
  operations: 'Police operations that began',
});
