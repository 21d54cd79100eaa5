import type { Format } from '../../format.ts';

/** English words of the figure agency-figures, which gets its country by its code. */
export const agencyFigures = (f: Format) => ({
  /** `what` is the name of the first series and what it counts: `Tech Support Scams, reports`; years come in as `in 2024`. */
  title: (p: {
    country: string;
    what: string;
    change: number;
    first: string;
    firstYear: string;
    last: string;
    lastYear: string;
  }) => {
    const last = `${p.last} ${p.lastYear}`;
    const first = `${p.first} ${p.firstYear}`;
    if (p.change === 0) return `${f.country(p.country)}, ${p.what}: ${last}, as ${p.firstYear}`;
    return `${f.country(p.country)}, ${p.what}: ${last}, ${p.change > 0 ? 'up' : 'down'} from ${first}`;
  },
  /** Where no value is firm. */
  titlePlain: (country: string) => `${f.country(country)}: what its agencies counted, year by year`,
  subtitle: (p: { agencies: readonly string[]; first: string; last: string }) =>
    `Fraud as counted by ${f.list(p.agencies)}, each series in its own definition and currency, ${p.first}–${p.last}; every panel has its own scale`,
});
