import type { Format } from '../../format.ts';
import type { RankedRange } from '../../ranked-range.ts';
import { type SpreadWords, spread } from '../spread.ts';

/** English words of the figure alleged-perpetrators-by-state. */
export const allegedPerpetratorsByState = (f: Format) => ({
  title: (p: SpreadWords) =>
    `Complaints about tech support fraud placed ${p.whole} alleged perpetrators per million residents in US states in ${p.year}${spread(f, p)}`,
  subtitle: (year: number) =>
    `Alleged perpetrators in complaints to the FBI about tech support fraud, per million residents, ${year}`,
  alt: (p: RankedRange) =>
    p.ranked === 1
      ? `Map of the United States. One place has a rate of alleged perpetrators of tech support fraud in ${p.year}: ${p.top}, ${p.highest} per million residents.`
      : `Map of the United States. Alleged perpetrators of tech support fraud in ${p.year} run from ${p.lowest} per million residents in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places with a population figure.`,
  caveat:
    'This is an allegation, not a finding: the place is what the person who complained was told or believed. Callers may give a false address or use a number from another state, and a local bank account may belong to a money mule.',
  abroad: 'Alleged perpetrators abroad or in an unknown place are not counted.',
  count: 'Alleged perpetrators',
  rate: 'Alleged perpetrators per million residents',
  countHead: 'Alleged perpetrators',
  rateHead: 'Per million residents',
  year: 'Year',
  showYear: (year: number) => String(year),
  name: (p: { name: string; rate: string | null; count: number | null }) =>
    `${p.name}: ${p.rate === null ? 'no rate' : `${p.rate} per million residents`}, ${p.count === null ? 'none reported' : `${f.number(p.count)} alleged ${p.count === 1 ? 'perpetrator' : 'perpetrators'}`}`,
});
