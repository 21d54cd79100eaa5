import type { Format } from '../../format.ts';
import type { RankedRange } from '../../ranked-range.ts';

/** English words of the figure state-rates. */
export const stateRates = (f: Format) => ({
  title: (place: string, year: number) =>
    `Highest reported losses per resident in ${year}: ${place}`,
  subtitle: (year: number) =>
    `Losses to internet crime of all kinds reported to the FBI, US dollars per 100,000 residents, ${year}`,
  alt: (p: RankedRange) =>
    p.ranked === 1
      ? `Map of the United States. One place has a rate of reported losses to internet crime of all kinds in ${p.year}: ${p.top}, ${p.highest} per 100,000 residents.`
      : `Map of the United States. Reported losses to internet crime of all kinds in ${p.year} run from ${p.lowest} per 100,000 residents in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places with a population figure.`,
  legend: 'USD per 100,000 residents, all years',
  name: (p: { name: string; rate: string | null; losses: string | null }) =>
    `${p.name}: ${p.rate === null ? 'no population figure' : `${p.rate} per 100,000 residents`}, ${p.losses ?? 'no'} reported in all`,
});
