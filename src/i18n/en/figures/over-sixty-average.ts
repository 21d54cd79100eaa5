import type { Change } from '../../../indicators/change.ts';
import type { Format } from '../../format.ts';
import { beside, fraud, span } from '../phrases.ts';

/** English words of the figure over-sixty-average. */
export const overSixtyAverage = (f: Format) => ({
  title: (p: { year: number; amount: number; change: Change | null }) =>
    `People over 60 reported a loss of ${f.money(p.amount)} per complaint of ${fraud} in ${p.year}${beside(f, p.change, 'people of all ages')}`,
  subtitle: (first: number, last: number) =>
    `Average reported loss per complaint of ${fraud}, FBI, US dollars of the year, ${span(first, last)}`,
  alt: (p: { year: number; over: number; all: number | null }) =>
    `Chart of two dots a year. Average reported loss per complaint of ${fraud} in ${p.year}: ${f.money(p.over)} for people over 60${p.all === null ? '' : `, ${f.money(p.all)} for people of all ages`}.`,
  overSixty: 'People over 60',
  all: 'All ages',
  overSixtyUsd: 'People over 60, average loss, USD',
  allUsd: 'All ages, average loss, USD',
  complaints: 'People over 60, complaints',
  allIncludes: '“All ages” includes people over 60 and complaints without an age group.',
  rough: (years: readonly number[]) =>
    `For ${f.list(years.map(String))} the losses of people over 60 are printed rounded.`,
  before: (year: number) => `Complaints of people over 60 were not found for years before ${year}.`,
});
