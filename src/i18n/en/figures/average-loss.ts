import type { Change } from '../../../indicators/change.ts';
import type { Format } from '../../format.ts';
import { All, beside, fraud, span } from '../phrases.ts';

/** English words of the figure average-loss. */
export const averageLoss = (f: Format) => ({
  title: (p: { year: number; amount: number; change: Change | null }) =>
    `A complaint of ${fraud} meant a reported loss of ${f.money(p.amount)} on average in ${p.year}${beside(f, p.change, 'a complaint of any kind')}`,
  subtitle: (first: number, last: number) =>
    `Reported losses per complaint to the FBI, in US dollars of the year, ${span(first, last)}`,
  alt: (p: { first: number; last: number; from: number; to: number; all: number | null }) =>
    `Line chart. Average reported loss per complaint of ${fraud}: ${f.money(p.from)} in ${p.first}, ${f.money(p.to)} in ${p.last}.${p.all === null ? '' : ` ${All}: ${f.money(p.all)} in ${p.last}.`}`,
  average: 'Tech support, average loss per complaint, USD',
  all: 'Internet crime of all kinds contains tech support fraud; its totals are printed rounded.',
  allAverage: 'Internet crime of all kinds, average loss per complaint, USD',
});
