import type { Format } from '../../format.ts';
import { counted } from '../counted.ts';
import { inCountry } from '../country-name.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure victim-countries, which gets countries by their code. */
export const victimCountries = (f: Format): FigureWords['victim-countries'] => ({
  title: (p) =>
    p.countries === 1
      ? `Quellen zu diesen Einsätzen nennen Opfer nur ${inCountry(f, p.top)}`
      : `Quellen zu diesen Einsätzen nennen Opfer in ${f.number(p.countries)} Ländern, am häufigsten ${inCountry(f, p.top)}`,
  subtitle: (operations, years) =>
    `Zahl der Einsätze, deren Quellen Opfer im jeweiligen Land nennen; ${counted(f, operations, years)}`,
  alt: (p) => {
    const most = f.list(
      p.most.map(({ country, operations }) => `${f.country(country)} ${f.number(operations)}`),
    );
    return p.first.length === 0
      ? `Weltkarte. Bei allen Einsätzen am häufigsten genannt: ${most}.`
      : `Weltkarte. ${p.operation}: ${f.list(p.first.map(f.country))}. Bei allen Einsätzen am häufigsten genannt: ${most}.`;
  },
  outlined: (operation) =>
    `Umrandet sind die Länder, die zu diesem Einsatz genannt sind: ${operation}.`,
  notAll:
    'Ein Land ist gefärbt, wenn mindestens eine Quelle Opfer dort nennt; wie viele Opfer es waren, ist nicht gezeigt.',
  boundaries: 'Grenzen: Natural Earth. Sie sind keine Stellungnahme zu einem Streit.',
  legend: 'Einsätze',
  none: 'keine erfasst',
  country: 'Land',
  operations: 'Einsätze',
  founding: 'Zu Chakra-II genannt',
  yes: 'ja',
  no: 'nein',
});
