import type { Format } from '../../format.ts';
import type { RankedRange } from '../../ranked-range.ts';

/** English words of the figure imposter-scams-by-state. */
export const imposterScamsByState = (f: Format) => ({
  title: (place: string, year: number) =>
    `Most reports of imposter scams per resident in ${year}: ${place}`,
  subtitle: (year: number) =>
    `Reports of imposter scams to the Federal Trade Commission per 100,000 residents, ${year}`,
  alt: (p: RankedRange & { least: string; most: string }) =>
    p.ranked === 1
      ? `Map of the United States. One place has a rate of reports of imposter scams in ${p.year}: ${p.top}, ${p.highest} per 100,000 residents, ${p.most} of the reports of the place.`
      : `Map of the United States. Reports of imposter scams in ${p.year} run from ${p.lowest} per 100,000 residents in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places. They are ${p.least} to ${p.most} of the reports of a place.`,
  contains:
    'Imposter scams are the nearest official figure to tech support fraud by state. They contain business, government, family, romance and tech support imposters.',
  overlap:
    'Categories overlap: one report may have several. Reports that states themselves contributed are left out.',
  notPrinted:
    'The FTC prints the ten largest categories of a place. Where imposter scams are not among them, or the place is not printed, the map is hatched.',
  legend: 'Reports per 100,000 residents',
  missing: 'not printed',
  rate: 'Reports per 100,000 residents',
  reports: 'Reports of imposter scams',
  share: 'Share of all reports of the place, percent',
  percent: (value: number) => f.percent(value / 100),
  name: (p: { name: string; rate: string | null; reports: string | null; share: string | null }) =>
    p.reports === null
      ? `${p.name}: not printed`
      : `${p.name}: ${p.rate === null ? '' : `${p.rate} per 100,000 residents, `}${p.reports} reports, ${p.share} of all reports of the place`,
});
