import type { Format } from '../../format.ts';
import { fraud } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** "zweithöchsten" of five; null for ranks that need a number. */
const placed = (rank: number) =>
  ['höchsten', 'zweithöchsten', 'dritthöchsten', 'vierthöchsten', 'fünfthöchsten'][rank - 1] ??
  null;

/**
 * German words of the figure crime-types.
 * Names of crime types come in short, as in the vocabulary.
 */
export const crimeTypes = (f: Format): FigureWords['crime-types'] => ({
  title: (p) => {
    const place = placed(p.rank);
    return place === null
      ? `${fraud} war ${p.year} nach gemeldetem Schaden auf Rang ${f.number(p.rank)} von ${f.number(p.ranked)} Deliktarten`
      : `${fraud} verursachte ${p.year} den ${place} gemeldeten Schaden unter ${f.number(p.ranked)} Deliktarten`;
  },
  subtitle: (year) => `Dem FBI gemeldeter Schaden nach Deliktart, in US-Dollar, ${year}`,
  alt: (p) =>
    `Balkendiagramm. Höchster gemeldeter Schaden ${p.year}: ${f.list(p.top)}. ${fraud}: ${f.moneyWords(p.amount)}, Rang ${f.number(p.rank)}.`,
  typeAmount: (type, amount) => `${type} ${f.moneyWords(amount)}`,
  type: 'Deliktart',
  complaints: 'Anzeigen',
  losses: 'Gemeldeter Schaden, USD',
  rank: 'Rang nach Schaden',
  descriptors: 'Merkmale, die das FBI einer Art hinzufügt, etwa Kryptowährung, sind nicht gezeigt.',
});
