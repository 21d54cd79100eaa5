import type { Format } from '../../format.ts';
import { all, fraud, span } from '../phrases.ts';

/** English words of the figure totals-by-year. */
export const totalsByYear = (f: Format) => ({
  title: (p: { year: number; amount: number; peak: number; highest: number }) =>
    p.peak === p.year
      ? `Reported losses to ${all} reached ${f.moneyWords(p.amount)} in ${p.year}, the highest on record`
      : `Reported losses to ${all} were ${f.moneyWords(p.amount)} in ${p.year}, below the ${f.moneyWords(p.highest)} of ${p.peak}`,
  subtitle: (first: number, last: number) =>
    `Losses reported to the FBI, in US dollars of the year, ${span(first, last)}`,
  alt: (p: { first: number; from: number; last: number; to: number; missing: readonly number[] }) =>
    `Bar chart. Reported losses to ${all}: ${f.moneyWords(p.from)} in ${p.first}, ${f.moneyWords(p.to)} in ${p.last}.${p.missing.length === 0 ? '' : ` No figure for ${f.list(p.missing.map(String))}.`}`,
  losses: 'All reported losses',
  referred: 'Only cases referred to police',
  missing: (years: readonly number[]) =>
    `There is no reliable loss figure for ${f.list(years.map(String))}.`,
  doubtful: (year: number, amount: number) =>
    `A figure of ${f.moneyWords(amount)} for ${year}, printed years later, does not fit the years around it and is not shown.`,
  misprint: (year: number, amount: number) =>
    `One report prints ${f.moneyWords(amount)} for ${year}, which contradicts its own text; it is not shown.`,
  techSupport: `This covers all kinds of internet crime, including ${fraud}.`,
  measure: 'Measure',
  lossesUsd: 'Reported losses, USD',
  step: 'Rounded to, USD',
  complaints: 'Complaints',
});
