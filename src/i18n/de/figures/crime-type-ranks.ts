import type { Format } from '../../format.ts';
import { fraud, span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure crime-type-ranks. */
export const crimeTypeRanks = (f: Format): FigureWords['crime-type-ranks'] => ({
  title: (p) =>
    `Nach gemeldetem Schaden war ${fraud} im Jahr ${p.first} auf Rang ${f.number(p.from)} von ${f.number(p.ofFirst)} Deliktarten und im Jahr ${p.last} auf Rang ${f.number(p.to)} von ${f.number(p.ofLast)}`,
  subtitle: (first, last) =>
    `Rang jeder Deliktart nach dem Schaden, der dem FBI gemeldet wurde, ${span(first, last)}; 1 ist der höchste`,
  alt: (p) =>
    `Liniendiagramm von Rängen. ${fraud} nach gemeldetem Schaden: Rang ${f.number(p.from)} (${p.first}), Rang ${f.number(p.to)} von ${f.number(p.ranked)} (${p.last})${p.above.length === 0 ? '' : `, hinter: ${f.list(p.above)}`}.`,
  shown: (drawn) =>
    drawn === 1
      ? 'Die Linie zeigt die Deliktart mit dem höchsten gemeldeten Schaden im letzten Jahr; die Tabelle enthält alle.'
      : `Die Linien zeigen die ${f.number(drawn)} Deliktarten mit dem höchsten gemeldeten Schaden im letzten Jahr; die Tabelle enthält alle.`,
  listed:
    'Die Ränge umfassen jede Art in der Tabelle des FBI für das Jahr, auch „Other“ (Sonstige), aber keine Merkmale wie Kryptowährung. Zahl und Bedeutung der Arten ändern sich im Lauf der Jahre.',
  type: 'Deliktart',
  losses: 'Gemeldeter Schaden, USD',
  rank: 'Rang nach Schaden',
  ranked: 'Arten mit Rang',
});
