import type { Format } from '../../format.ts';
import type { RankedRange } from '../../ranked-range.ts';
import { type SpreadWords, spread } from '../spread.ts';

/**
 * English words of the figure over-60-by-state.
 * Names of states come in as the data has them; rates and amounts come in written.
 */
export const over60ByState = (f: Format) => ({
  title: (p: SpreadWords) =>
    `People aged 60 and over reported losses to internet crime of ${p.whole} per resident of any age in ${p.year}${spread(f, p)}`,
  subtitle: (year: number) =>
    `Losses of people aged 60 and over to internet crime of all kinds reported to the FBI, in US dollars per resident of any age, ${year}`,
  alt: (p: RankedRange) =>
    p.ranked === 1
      ? `Map of the United States. One place has a rate of reported losses of people aged 60 and over in ${p.year}: ${p.top}, ${p.highest} per resident of any age.`
      : `Map of the United States. Reported losses of people aged 60 and over in ${p.year} run from ${p.lowest} per resident of any age in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places with a population figure.`,
  allAges:
    'The rate counts residents of all ages, not only those aged 60 and over: a place with more older people ranks higher for that reason too.',
  agesGiven: 'Only complaints that give an age are counted.',
  /** Above the classes of the map: what they refer to. */
  whole: (rate: string) => `All places: ${rate} per resident of any age`,
  rateHead: 'Losses of people aged 60 and over per resident of any age, USD',
  rate: 'Losses of people aged 60 and over per 100,000 residents of all ages, USD',
  losses: 'Reported losses of people aged 60 and over, USD',
  complaints: 'Complaints of people aged 60 and over',
  population: 'Residents of all ages',
  name: (p: { name: string; rate: string | null; losses: string | null }) =>
    `${p.name}: ${p.rate === null ? 'no rate' : `${p.rate} per resident of any age`}, ${p.losses ?? 'no losses'} reported by people aged 60 and over`,
  missing: 'no rate',
});
