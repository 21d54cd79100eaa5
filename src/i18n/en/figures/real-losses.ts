import type { Format } from '../../format.ts';
import { fraud, span, type YearEnds } from '../phrases.ts';

/** English words of the figure real-losses. */
export const realLosses = (f: Format) => ({
  title: ({ base, first, last, from, to }: YearEnds & { base: number }) => {
    const [before, now] = [f.moneyWords(from), f.moneyWords(to)];
    if (first === last)
      return `In ${base} dollars, reported losses to ${fraud} were ${now} in ${last}`;
    if (before === now)
      return `In ${base} dollars, reported losses to ${fraud} were ${now} in ${last}, as in ${first}`;
    return to > from
      ? `In ${base} dollars, reported losses to ${fraud} rose from ${before} in ${first} to ${now} in ${last}`
      : `In ${base} dollars, reported losses to ${fraud} fell from ${before} in ${first} to ${now} in ${last}`;
  },
  subtitle: (base: number, first: number, last: number) =>
    `Losses to ${fraud} reported to the FBI, in ${base} US dollars and as printed, ${span(first, last)}`,
  alt: (p: YearEnds & { base: number; printed: number | null }) =>
    `Bar chart. Reported losses to ${fraud} in ${p.base} dollars: ${f.moneyWords(p.from)} in ${p.first}${p.printed === null ? '' : ` (printed: ${f.moneyWords(p.printed)})`}, ${f.moneyWords(p.to)} in ${p.last}.`,
  real: (base: number) => `In ${base} dollars`,
  printed: 'As printed',
  realUsd: 'Losses in dollars of the base year, USD',
  printedUsd: 'Losses as printed, USD',
  prices: 'Consumer prices, mean of the year (1982–84 = 100)',
  base: 'Base year',
  method: (base: number) =>
    `Adjusted to ${base} prices with the yearly average of the US consumer price index (CPI-U).`,
  missing: (months: readonly string[]) =>
    `The index for ${f.list(months.map(f.date))} was not published; the average of that year uses the other months.`,
});
