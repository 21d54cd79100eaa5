import type { Format } from '../../format.ts';
import { atStart, inText } from '../country-name.ts';

/** English words of the figure ic3-countries, which gets countries by their code. */
export const ic3Countries = (f: Format) => ({
  title: (p: { country: string; complaints: number; year: number }) =>
    `The FBI received more complaints from ${inText(f, p.country)} than from any other foreign country in ${p.year}: ${f.number(p.complaints)}`,
  titleTie: (p: { countries: readonly string[]; complaints: number; year: number }) =>
    `The FBI received more complaints from ${f.list(p.countries.map((code) => inText(f, code)))} than from any other foreign country in ${p.year}: ${f.number(p.complaints)} each`,
  subtitle: (year: number, countries: number) =>
    countries === 1
      ? `Complaints of internet crime of all kinds by country of those who complained, ${year}; the one country that the report lists`
      : `Complaints of internet crime of all kinds by country of those who complained, ${year}; the ${f.number(countries)} countries that the report lists`,
  alt: (year: number, top: readonly { readonly country: string; readonly complaints: number }[]) =>
    `Bar chart. Complaints of internet crime of all kinds to the FBI in ${year}: ${f.list(top.map(({ country, complaints }) => `${f.country(country)} ${f.number(complaints)}`))}.`,
  allKinds: 'All internet crime is counted here, not tech support fraud alone.',
  noTrend:
    'How complaints from abroad reach the FBI changed over the years: the lists of different years show no trend.',
  change: (p: { country: string; from: number; fromYear: number; to: number; toYear: number }) =>
    `${atStart(f, p.country)} stands at ${f.number(p.to)} for ${p.toYear}, after ${f.number(p.from)} for ${p.fromYear}: both as printed.`,
  notListed: 'A country that is not listed may have had complaints too.',
  country: 'Country',
  complaints: 'Complaints',
  rank: 'Rank in the report',
});
