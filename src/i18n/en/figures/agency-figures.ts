import type { Format } from '../../format.ts';

/** English words of the figure agency-figures, which gets its country by its code. */
export const agencyFigures = (f: Format) => ({
  title: (p: { country: string; rises: number; all: number }) =>
    p.rises === 0 || p.all < 3
      ? `${f.country(p.country)}: what its agencies counted, year by year`
      : p.rises === p.all
        ? `${f.country(p.country)}: all ${f.number(p.all)} series of its agencies rose from their first year to their last`
        : `${f.country(p.country)}: ${f.number(p.rises)} of ${f.number(p.all)} series of its agencies rose from their first year to their last`,
  subtitle: (p: { agencies: readonly string[]; first: string; last: string }) =>
    `Fraud as counted by ${f.list(p.agencies)}, each series in its own definition and currency, ${p.first}–${p.last}; every panel has its own scale`,
});
