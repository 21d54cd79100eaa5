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
      ? `Complaints to the FBI about internet crime of all kinds, by country of the person who complained, ${year}; the one country in the report`
      : `Complaints to the FBI about internet crime of all kinds, by country of the person who complained, ${year}; the ${f.number(countries)} countries in the report`,
  alt: (year: number, top: readonly { readonly country: string; readonly complaints: number }[]) =>
    `Bar chart. Complaints to the FBI about internet crime of all kinds in ${year}: ${f.list(top.map(({ country, complaints }) => `${f.country(country)} ${f.number(complaints)}`))}.`,
  allKinds: 'This covers all internet crime, not only tech support fraud.',
  noTrend:
    'Do not read a trend into lists of different years: the way complaints from abroad reach the FBI has changed.',
  change: (p: { country: string; from: number; fromYear: number; to: number; toYear: number }) =>
    `${atStart(f, p.country)} has ${f.number(p.to)} for ${p.toYear} and ${f.number(p.from)} for ${p.fromYear}; both are as printed.`,
  notListed: 'Countries not in the list may have had complaints too.',
  country: 'Country',
  complaints: 'Complaints',
  rank: 'Rank in the report',
});
