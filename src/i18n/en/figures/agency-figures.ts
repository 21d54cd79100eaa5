import type { Format } from '../../format.ts';

/** English words of the figure agency-figures. */
export const agencyFigures = (f: Format) => ({
  title: (p: { name: string; rises: number; all: number }) =>
    p.rises === 0 || p.all < 3
      ? `${p.name}: what its agencies counted, year by year`
      : p.rises === p.all
        ? `${p.name}: all ${f.number(p.all)} series of its agencies rose from their first year to their last`
        : `${p.name}: ${f.number(p.rises)} of ${f.number(p.all)} series of its agencies rose from their first year to their last`,
  subtitle: (p: { agencies: readonly string[]; first: string; last: string }) =>
    `Fraud as counted by ${f.list(p.agencies)}, each series in its own definition and currency, ${p.first}–${p.last}; every panel has its own scale`,
});
