import type { Format } from '../../format.ts';
import { fraud, span, type YearEnds } from '../phrases.ts';

/** English words of the figure real-losses. */
export const realLosses = (f: Format) => ({
  title: ({ base, first, last, from, to }: YearEnds & { base: number }) => {
    const [before, now] = [f.moneyWords(from), f.moneyWords(to)];
    if (first === last)
      return `In dollars of ${base}, reported losses to ${fraud} were ${now} in ${last}`;
    if (before === now)
      return `In dollars of ${base}, reported losses to ${fraud} were ${now} in ${last}, as in ${first}`;
    return to > from
      ? `In dollars of ${base}, reported losses to ${fraud} rose from ${before} in ${first} to ${now} in ${last}`
      : `In dollars of ${base}, reported losses to ${fraud} fell from ${before} in ${first} to ${now} in ${last}`;
  },
  subtitle: (base: number, first: number, last: number) =>
    `Reported losses to ${fraud}, FBI, in US dollars of ${base} and as printed, ${span(first, last)}`,
  alt: (p: YearEnds & { base: number; printed: number | null }) =>
    `Bar chart. Reported losses to ${fraud} in dollars of ${p.base}: ${f.moneyWords(p.from)} in ${p.first}${p.printed === null ? '' : ` (printed: ${f.moneyWords(p.printed)})`}, ${f.moneyWords(p.to)} in ${p.last}.`,
  real: (base: number) => `In dollars of ${base}`,
  printed: 'As printed',
  realUsd: 'Losses in dollars of the base year, USD',
  printedUsd: 'Losses as printed, USD',
  prices: 'Consumer prices, mean of the year (1982–84 = 100)',
  base: 'Base year',
  method: (base: number) =>
    `Printed losses, multiplied by the consumer prices of ${base} and divided by those of the year: means of the months of the consumer price index (CPI-U).`,
  missing: (months: readonly string[]) =>
    `Not published: ${f.list(months.map(f.date))}; the mean of that year rests on the other months.`,
});
