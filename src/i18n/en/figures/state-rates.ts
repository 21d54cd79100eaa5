import type { Format } from '../../format.ts';
import type { RankedRange } from '../../ranked-range.ts';
import { type SpreadWords, spread } from '../spread.ts';

/**
 * English words of the figure state-rates.
 * Names of states come in as the data has them; rates and amounts come in written.
 */
export const stateRates = (f: Format) => ({
  title: (p: SpreadWords) =>
    `Reported losses to internet crime of all kinds came to ${p.whole} per resident in ${p.year}${spread(f, p)}`,
  subtitle: (year: number) =>
    `Losses to internet crime of all kinds reported to the FBI, in US dollars per resident, ${year}`,
  alt: (p: RankedRange) =>
    p.ranked === 1
      ? `Map of the United States. One place has a rate of reported losses to internet crime of all kinds in ${p.year}: ${p.top}, ${p.highest} per resident.`
      : `Map of the United States. Reported losses to internet crime of all kinds in ${p.year} run from ${p.lowest} per resident in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places with a population figure.`,
  /** Above the classes of the map: what they refer to. */
  whole: (rate: string) => `All places: ${rate} per resident`,
  name: (p: { name: string; rate: string | null; losses: string | null }) =>
    `${p.name}: ${p.rate === null ? 'no rate' : `${p.rate} per resident`}, ${p.losses ?? 'no'} reported in all`,
});
