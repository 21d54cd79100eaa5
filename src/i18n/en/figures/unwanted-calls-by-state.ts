import type { Format } from '../../format.ts';
import type { RankedRange } from '../../ranked-range.ts';
import { type SpreadWords, spread } from '../spread.ts';

/** English words of the figure unwanted-calls-by-state. A financial year is named by the year in which it ends. */
export const unwantedCallsByState = (f: Format) => ({
  title: (p: SpreadWords) =>
    `People filed ${p.whole} complaints about unwanted tech support calls per million residents in fiscal ${p.year}${spread(f, p)}`,
  subtitle: (year: number) =>
    `Complaints to the Federal Trade Commission about unwanted calls that offer tech support, per million residents, October ${year - 1} to September ${year}`,
  alt: (p: RankedRange) =>
    p.ranked === 1
      ? `Map of the United States. One place has a rate of complaints about unwanted tech support calls in fiscal ${p.year}: ${p.top}, ${p.highest} per million residents.`
      : `Map of the United States. Complaints about unwanted tech support calls in fiscal ${p.year} run from ${p.lowest} per million residents in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places.`,
  fiscal: (year: number) =>
    `Fiscal ${year} ran from October ${year - 1} to September ${year}; rates use the residents of ${year}.`,
  notVerified:
    'These are complaints about calls, not victims or losses; the agency verifies none, and one person may file many.',
  robocalls: (share: string, year: number) =>
    `In fiscal ${year}, ${share} of the calls whose kind was reported were recorded messages; the rest were live callers.`,
  count: 'Complaints about unwanted tech support calls',
  rate: 'Complaints per million residents',
  countHead: 'Complaints',
  rateHead: 'Per million residents',
  year: 'Fiscal year',
  showYear: (year: number) => `fiscal ${year}`,
  name: (p: { name: string; rate: string | null; count: number | null }) =>
    `${p.name}: ${p.rate === null ? 'no rate' : `${p.rate} per million residents`}, ${p.count === null ? 'no complaints reported' : `${f.number(p.count)} ${p.count === 1 ? 'complaint' : 'complaints'}`}`,
});
