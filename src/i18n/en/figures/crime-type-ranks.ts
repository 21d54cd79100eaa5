import type { Format } from '../../format.ts';
import { ordinal } from '../ordinal.ts';
import { Fraud, fraud, span } from '../phrases.ts';

/** English words of the figure crime-type-ranks. */
export const crimeTypeRanks = (f: Format) => ({
  /** `ofFirst` and `ofLast` are the numbers of types ranked in the first and the last year. */
  title: (p: {
    first: number;
    last: number;
    from: number;
    to: number;
    ofFirst: number;
    ofLast: number;
  }) =>
    `By reported losses, ${fraud} ranked ${ordinal(f, p.from)} of ${f.number(p.ofFirst)} crime types in ${p.first} and ${ordinal(f, p.to)} of ${f.number(p.ofLast)} in ${p.last}`,
  subtitle: (first: number, last: number) =>
    `Rank of each crime type by losses reported to the FBI, ${span(first, last)}; 1 is the highest`,
  alt: (p: {
    first: number;
    last: number;
    from: number;
    to: number;
    ranked: number;
    above: readonly string[];
  }) =>
    `Line chart of ranks. ${Fraud} by reported losses: rank ${f.number(p.from)} in ${p.first}, rank ${f.number(p.to)} of ${f.number(p.ranked)} in ${p.last}${p.above.length === 0 ? '' : `, behind ${f.list(p.above)}`}.`,
  shown: (drawn: number) =>
    drawn === 1
      ? 'The line shows the type with the highest reported losses in the latest year; the table has all types.'
      : `The lines show the ${f.number(drawn)} types with the highest reported losses in the latest year; the table has all types.`,
  listed:
    'Ranks cover every type in the FBI’s table for the year, including “Other” but not tags such as cryptocurrency. The number and meaning of types change over the years.',
  type: 'Crime type',
  losses: 'Reported losses, USD',
  rank: 'Rank by losses',
  ranked: 'Types ranked',
});
