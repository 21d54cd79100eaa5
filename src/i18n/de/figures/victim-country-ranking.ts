import type { Format } from '../../format.ts';
import { counted, operationsDative } from '../counted.ts';
import { inCountry } from '../country-name.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure victim-country-ranking, which gets countries by their code. */
export const victimCountryRanking = (f: Format): FigureWords['victim-country-ranking'] => {
  const where = (codes: readonly string[]) => f.list(codes.map((code) => inCountry(f, code)));
  return {
    title: (p) => {
      const first = `Bei ${f.number(p.operations)} von ${operationsDative(f, p.all)} nennen Quellen Opfer ${where(p.top)}`;
      if (p.next === null) return first;
      const each = p.next.countries.length === 1 ? '' : 'jeweils ';
      return `${first}, bei ${each}${f.number(p.next.operations)} Opfer ${where(p.next.countries)}`;
    },
    subtitle: (count, years) =>
      `Zahl der Einsätze, deren Quellen Opfer im jeweiligen Land nennen; ${counted(f, count, years)}`,
    alt: (top) =>
      `Balkendiagramm. Zahl der Einsätze mit Opfern im jeweiligen Land: ${f.list(top.map(({ country, operations }) => `${f.country(country)} ${f.number(operations)}`))}.`,
    several: 'Zu einem Einsatz können mehrere Länder genannt sein.',
    notAll:
      'Ein Land ist aufgeführt, wenn mindestens eine Quelle Opfer dort nennt; wie viele Opfer es waren, ist nicht gezählt.',
    country: 'Land',
    operations: 'Einsätze',
  };
};
