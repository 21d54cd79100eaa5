import type { Format } from '../../format.ts';
import type { RankedRange } from '../../ranked-range.ts';

/** English words of the figure ftc-losses-by-state. */
export const ftcLossesByState = (f: Format) => ({
  title: (place: string, year: number) =>
    `Highest fraud losses per resident reported to the FTC in ${year}: ${place}`,
  subtitle: (year: number) =>
    `Losses to fraud of all kinds reported to the Federal Trade Commission, US dollars per 100,000 residents, ${year}`,
  alt: (p: RankedRange) =>
    p.ranked === 1
      ? `Map of the United States. One place has a rate of losses to fraud of all kinds reported to the Federal Trade Commission in ${p.year}: ${p.top}, ${p.highest} per 100,000 residents.`
      : `Map of the United States. Losses to fraud of all kinds reported to the Federal Trade Commission in ${p.year} run from ${p.lowest} per 100,000 residents in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places.`,
  allFraud:
    'Fraud of all kinds, not tech support alone. Reports that states themselves contributed are left out.',
  notFbi:
    'The FBI counts internet crime of its own complaints: the two must not be added, for a person may report to both.',
  legend: 'USD per 100,000 residents',
  missing: 'not printed',
  reports: 'Fraud reports',
  withLoss: 'Reports with a loss, percent',
  median: 'Median loss, USD',
  name: (p: { name: string; rate: string | null; losses: string | null }) =>
    p.losses === null
      ? `${p.name}: not printed`
      : `${p.name}: ${p.rate === null ? '' : `${p.rate} per 100,000 residents, `}${p.losses} reported in all`,
});
