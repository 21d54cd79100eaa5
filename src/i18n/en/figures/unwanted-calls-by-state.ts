import type { Format } from '../../format.ts';
import type { RankedRange } from '../../ranked-range.ts';
import { type SpreadWords, spread } from '../spread.ts';

/** English words of the figure unwanted-calls-by-state. A financial year is named by the year in which it ends. */
export const unwantedCallsByState = (f: Format) => ({
  title: (p: SpreadWords) =>
    `People filed ${p.whole} complaints about unwanted tech support calls per million residents in fiscal year ${p.year}${spread(f, p)}`,
  subtitle: (year: number) =>
    `Complaints to the Federal Trade Commission about unwanted calls offering tech support, per million residents, October ${year - 1} to September ${year}`,
  alt: (p: RankedRange) =>
    p.ranked === 1
      ? `Map of the United States. One place has a rate of complaints about unwanted tech support calls in fiscal year ${p.year}: ${p.top}, ${p.highest} per million residents.`
      : `Map of the United States. Complaints about unwanted tech support calls in fiscal year ${p.year} run from ${p.lowest} per million residents in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places.`,
  fiscal: (year: number) =>
    `Fiscal year ${year} ran from October ${year - 1} to September ${year}; rates use the ${year} population.`,
  notVerified:
    'These are complaints about calls, not victims or losses. The FTC verifies none, and one person may file many.',
  robocalls: (share: string, year: number) =>
    `In fiscal year ${year}, where the kind of call was reported, ${share} were recorded messages; the rest were live callers.`,
  count: 'Complaints about unwanted tech support calls',
  rate: 'Complaints per million residents',
  countHead: 'Complaints',
  rateHead: 'Per million residents',
  year: 'Fiscal year',
  showYear: (year: number) => `fiscal year ${year}`,
  name: (p: { name: string; rate: string | null; count: number | null }) =>
    `${p.name}: ${p.rate === null ? 'no rate' : `${p.rate} per million residents`}, ${p.count === null ? 'no complaints reported' : `${f.number(p.count)} ${p.count === 1 ? 'complaint' : 'complaints'}`}`,
});
