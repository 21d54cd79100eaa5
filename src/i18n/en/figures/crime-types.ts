import type { Format } from '../../format.ts';
import { ordinal } from '../ordinal.ts';
import { Fraud, placed } from '../phrases.ts';

/**
 * English words of the figure crime-types.
 * Names of crime types come in short, as in the vocabulary.
 */
export const crimeTypes = (f: Format) => ({
  title: (p: { year: number; rank: number; ranked: number }) => {
    const place = placed(p.rank);
    return place === null
      ? `${Fraud} was ${ordinal(f, p.rank)} of ${f.number(p.ranked)} crime types by reported losses in ${p.year}`
      : `${Fraud} had the ${place} reported losses of ${f.number(p.ranked)} crime types in ${p.year}`;
  },
  subtitle: (year: number) => `Losses reported to the FBI by crime type, in US dollars, ${year}`,
  alt: (p: { year: number; top: readonly string[]; rank: number; amount: number }) =>
    `Bar chart. Highest reported losses in ${p.year}: ${f.list(p.top)}. ${Fraud}: ${f.moneyWords(p.amount)}, rank ${f.number(p.rank)}.`,
  typeAmount: (type: string, amount: number) => `${type} ${f.moneyWords(amount)}`,
  type: 'Crime type',
  complaints: 'Complaints',
  losses: 'Reported losses, USD',
  rank: 'Rank by losses',
  descriptors: 'Tags that the FBI adds to a type, such as cryptocurrency, are not shown.',
});
