import type { Format } from '../format.ts';
import type { RankedRange } from '../ranked-range.ts';

interface Reported {
  readonly name: string;
  readonly year: number;
  readonly losses: string;
  readonly complaints: string;
  readonly count: number;
  readonly hasLosses: boolean;
}

const complaintsOf = (count: number) => (count === 1 ? 'complaint' : 'complaints');

/** English words on tech support fraud by state: figures and state pages. */
export const techSupportByStateWords = (f: Format) => ({
  columns: {
    losses: 'Reported losses to tech support fraud, USD',
    complaints: 'Complaints about tech support fraud',
    average: 'Average reported loss per complaint, USD',
    rate: 'Reported losses per resident, USD',
  },
  /** The newest year that could be read; reports of later years exist. */
  newest: (year: number) =>
    `Counted in the FBI’s state reports. ${year} is the newest year read; the FBI has published later ones.`,
  fewCases:
    'In a small place, or in an early year, a single large case can carry the whole amount.',
  /** Under a map: why the place that leads it does. `note` is what the record says of its figure. */
  outlier: (p: {
    name: string;
    year: number;
    before: number;
    times: number;
    note: string | null;
  }) =>
    `${p.name} reported ${f.decimal(p.times, 1)} times the losses of ${p.before} in ${p.year}. ${p.note ?? 'So large a jump can come from a few cases.'}`,
  map: {
    title: (p: { top: string; highest: string; year: number }) =>
      `Reported losses to tech support fraud per resident were highest in ${p.top} in ${p.year}: ${p.highest}`,
    subtitle: (year: number) =>
      `Losses to tech support fraud reported to the FBI, US dollars per resident, ${year}`,
    alt: (p: RankedRange) =>
      `Map of the United States. Reported losses to tech support fraud in ${p.year} run from ${p.lowest} per resident in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places with a population figure.`,
    legend: 'USD per resident',
    name: (p: {
      name: string;
      rate: string | null;
      losses: string | null;
      complaints: number | null;
    }) => {
      const rate = p.rate === null ? 'no rate' : `${p.rate} per resident`;
      const losses = p.losses === null ? 'no losses reported' : `${p.losses} in reported losses`;
      return p.complaints === null
        ? `${p.name}: ${rate}, ${losses}`
        : `${p.name}: ${rate}, ${losses}, ${f.number(p.complaints)} ${complaintsOf(p.complaints)}`;
    },
  },
  chart: {
    title: (p: { name: string; year: number; losses: string }) =>
      `${p.name}: ${p.losses} in reported losses to tech support fraud in ${p.year}`,
    subtitle: (first: number, last: number) =>
      `Losses to tech support fraud reported to the FBI, US dollars, ${first === last ? first : `${first}–${last}`}`,
    alt: (p: {
      name: string;
      first: number;
      from: string;
      last: number;
      to: string;
      peak: string;
      peakYear: number;
    }) =>
      `Bar chart for ${p.name}. Reported losses to tech support fraud: ${p.from} in ${p.first}, ${p.to} in ${p.last}; the highest were ${p.peak} in ${p.peakYear}.`,
  },
  /**
   * Sentences of a state page, with slots for the numbers. `count` is the number of complaints, for
   * its plural; `hasLosses` is false where these complaints report no loss.
   */
  losses: {
    'tech-support': (p: Reported) =>
      p.hasLosses
        ? `In ${p.year} people in ${p.name} reported to the FBI that they lost ${p.losses} to tech support fraud, in ${p.complaints} ${complaintsOf(p.count)}.`
        : `In ${p.year} the FBI counted ${p.complaints} ${complaintsOf(p.count)} about tech support fraud from ${p.name}, without a loss.`,
    'government-impersonation': (p: Reported) =>
      p.hasLosses
        ? `In ${p.year} people here reported ${p.losses} lost to people posing as government officials, in ${p.complaints} ${complaintsOf(p.count)}.`
        : `In ${p.year} the FBI counted ${p.complaints} ${complaintsOf(p.count)} from here about people posing as government officials, without a loss.`,
  },
  rate: (p: { rate: string; rank: string; ranked: number }) =>
    ` That is ${p.rate} per resident, rank ${p.rank} of ${f.number(p.ranked)}.`,
  none: 'No figures on tech support fraud from here have been found.',
});
