import type { Format } from '../../format.ts';
import type { RankedRange } from '../../ranked-range.ts';
import { type SpreadWords, spread } from '../spread.ts';

/**
 * English words of the figure imposter-scams-by-state.
 * Names of states come in as the data has them; rates, numbers and shares come in written.
 */
export const imposterScamsByState = (f: Format) => ({
  title: (p: SpreadWords) =>
    `People filed ${p.whole} reports of imposter scams per million residents in ${p.year}${spread(f, p)}`,
  subtitle: (year: number) =>
    `Reports of imposter scams to the Federal Trade Commission per million residents, ${year}`,
  alt: (p: RankedRange & { least: string; most: string }) =>
    p.ranked === 1
      ? `Map of the United States. One place has a rate of reports of imposter scams in ${p.year}: ${p.top}, ${p.highest} per million residents, ${p.most} of all reports there.`
      : `Map of the United States. Reports of imposter scams in ${p.year} run from ${p.lowest} per million residents in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places. They make up ${p.least} to ${p.most} of the reports from each place.`,
  contains:
    'Imposter scams are the closest FTC figure by state to tech support fraud. They include people posing as a business, government, a relative, a romantic partner or tech support.',
  overlap:
    'Categories overlap: one report may have several. Reports that states passed on are not counted.',
  notPrinted:
    'The FTC prints only the ten largest categories for each place. Places where imposter scams are not among them, or that it does not print, are hatched.',
  /** Above the classes of the map: what they refer to. */
  whole: (rate: string) => `All places: ${rate} per million`,
  missing: 'not published',
  rate: 'Reports per 100,000 residents',
  rateHead: 'Per million residents',
  reports: 'Reports of imposter scams',
  share: 'Share of all reports from the place, percent',
  percent: (value: number) => f.percent(value / 100),
  name: (p: { name: string; rate: string | null; reports: string | null; share: string | null }) =>
    p.reports === null
      ? `${p.name}: not published`
      : `${p.name}: ${p.rate === null ? '' : `${p.rate} per million residents, `}${p.reports} reports, ${p.share} of all reports from there`,
});
