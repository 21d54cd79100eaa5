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
  const own = `People aged 60 and over reported an average loss of ${f.money(amount)} per complaint about ${fraud} in ${year}`;
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
    `Average reported loss per complaint about ${fraud}, FBI, US dollars of the year, ${span(first, last)}`,
  alt: (p: { year: number; over: number; all: number | null }) =>
    `Chart of two dots a year. Average reported loss per complaint about ${fraud} in ${p.year}: ${f.money(p.over)} for people aged 60 and over${p.all === null ? '' : `, ${f.money(p.all)} for people of all ages`}.`,
  overSixty: 'People aged 60 and over',
  all: 'All ages',
  overSixtyUsd: 'People aged 60 and over, average loss, USD',
  allUsd: 'All ages, average loss, USD',
  complaints: 'People aged 60 and over, complaints',
  allIncludes: '“All ages” includes people aged 60 and over and complaints that give no age.',
  rough: (years: readonly number[]) =>
    `The FBI rounds the losses of people aged 60 and over for ${f.list(years.map(String))}.`,
  before: (year: number) =>
    `We found no count of complaints from people aged 60 and over before ${year}.`,
});
