import type { Change } from '../../../indicators/change.ts';
import type { Format } from '../../format.ts';
import { fraud, span } from '../phrases.ts';

interface Average {
  readonly year: number;
  readonly amount: number;
  /** How it compares with the average of all ages; null where that is not known. */
  readonly change: Change | null;
}

function averageTitle(f: Format, { year, amount, change }: Average): string {
  const own = `People over 60 reported an average loss of ${f.money(amount)} per complaint of ${fraud} in ${year}`;
  switch (change?.kind) {
    case undefined:
      return own;
    case 'same':
      return `${own}, about the same as people of all ages`;
    case 'multiple':
      return `${own}, ${f.number(change.times)} times the average of all ages`;
    case 'more':
      return `${own}, ${f.percent(change.share)} more than people of all ages`;
    case 'less':
      return `${own}, ${f.percent(change.share)} less than people of all ages`;
  }
}

/** English words of the figure over-sixty-average. */
export const overSixtyAverage = (f: Format) => ({
  title: (p: Average) => averageTitle(f, p),
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
