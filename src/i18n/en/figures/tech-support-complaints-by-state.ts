import type { Format } from '../../format.ts';
import type { RankedRange } from '../../ranked-range.ts';
import { type SpreadWords, spread } from '../spread.ts';

/** English words of the figure tech-support-complaints-by-state. */
export const techSupportComplaintsByState = (f: Format) => ({
  title: (p: SpreadWords) =>
    `People filed ${p.whole} complaints about tech support fraud per million residents in ${p.year}${spread(f, p)}`,
  subtitle: (year: number) =>
    `Complaints to the FBI about tech support fraud per million residents, ${year}`,
  alt: (p: RankedRange) =>
    p.ranked === 1
      ? `Map of the United States. One place has a rate of complaints about tech support fraud in ${p.year}: ${p.top}, ${p.highest} per million residents.`
      : `Map of the United States. Complaints about tech support fraud in ${p.year} run from ${p.lowest} per million residents in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places with a population figure.`,
  count: 'Complaints about tech support fraud',
  rate: 'Complaints per million residents',
  countHead: 'Complaints',
  rateHead: 'Per million residents',
  year: 'Year',
  showYear: (year: number) => String(year),
  name: (p: { name: string; rate: string | null; count: number | null }) =>
    `${p.name}: ${p.rate === null ? 'no rate' : `${p.rate} per million residents`}, ${p.count === null ? 'no complaints reported' : `${f.number(p.count)} ${p.count === 1 ? 'complaint' : 'complaints'}`}`,
});
