import type { Format } from '../../format.ts';
import type { RankedRange } from '../../ranked-range.ts';
import { type SpreadWords, spread } from '../spread.ts';

/**
 * English words of the figure ftc-losses-by-state.
 * Names of states come in as the data has them; rates and amounts come in written.
 */
export const ftcLossesByState = (f: Format) => ({
  title: (p: SpreadWords) =>
    `People reported ${p.whole} per resident lost to fraud of all kinds to the FTC in ${p.year}${spread(f, p)}`,
  subtitle: (year: number) =>
    `Losses to fraud of all kinds reported to the Federal Trade Commission, US dollars per resident, ${year}`,
  alt: (p: RankedRange) =>
    p.ranked === 1
      ? `Map of the United States. One place has a rate of losses to fraud of all kinds reported to the Federal Trade Commission in ${p.year}: ${p.top}, ${p.highest} per resident.`
      : `Map of the United States. Losses to fraud of all kinds reported to the Federal Trade Commission in ${p.year} run from ${p.lowest} per resident in ${p.low} to ${p.highest} in ${p.top}, among ${f.number(p.ranked)} places.`,
  allFraud:
    'This covers fraud of all kinds, not only tech support fraud. Reports that states passed on are not counted.',
  notFbi:
    'Do not add this to FBI figures: the FBI counts its own complaints, and one person may report to both.',
  /** Above the classes of the map: what they refer to. */
  whole: (rate: string) => `All places: ${rate} per resident`,
  missing: 'not published',
  reports: 'Fraud reports',
  withLoss: 'Reports with a loss, percent',
  median: 'Median loss, USD',
  name: (p: { name: string; rate: string | null; losses: string | null }) =>
    p.losses === null
      ? `${p.name}: not published`
      : `${p.name}: ${p.rate === null ? '' : `${p.rate} per resident, `}${p.losses} reported in all`,
});
