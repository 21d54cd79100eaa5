import type { Format } from '../../format.ts';
import type { RankedRange } from '../../ranked-range.ts';
import { type SpreadWords, spread } from '../spread.ts';

/**
 * English words of the figure tech-support-by-state.
 * Names of states come in as the data has them; rates and amounts come in written.
 */
export const techSupportByState = (f: Format) => ({
  title: (p: SpreadWords) =>
    `Reported losses to tech support fraud came to ${p.whole} per resident in ${p.year}${spread(f, p)}`,
  subtitle: (year: number) =>
    `Losses to tech support fraud reported to the FBI, in US dollars per resident, ${year}`,
  alt: (p: RankedRange) =>
    `Map of the United States. Reported losses to tech support fraud in ${p.year} run from ${p.lowest} per resident in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places with a population figure.`,
  /** Above the classes of the map: what they refer to. */
  whole: (rate: string) => `All places: ${rate} per resident`,
  name: (p: {
    name: string;
    rate: string | null;
    losses: string | null;
    complaints: number | null;
    /** True where losses are reported, but rest on one or two complaints. */
    isWithheld: boolean;
  }) => {
    const rate = p.rate === null ? 'no rate' : `${p.rate} per resident`;
    const losses = p.isWithheld
      ? 'losses not shown'
      : p.losses === null
        ? 'no losses reported'
        : `${p.losses} in reported losses`;
    return p.complaints === null
      ? `${p.name}: ${rate}, ${losses}`
      : `${p.name}: ${rate}, ${losses}, ${f.number(p.complaints)} ${p.complaints === 1 ? 'complaint' : 'complaints'}`;
  },
});
