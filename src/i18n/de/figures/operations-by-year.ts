import type { Format } from '../../format.ts';
import { operations } from '../counted.ts';
import { span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure operations-by-year. */
export const operationsByYear = (f: Format): FigureWords['operations-by-year'] => ({
  title: (p) =>
    p.years.length === 1
      ? `Die meisten erfassten Polizeieinsätze in Indien gab es ${f.list(p.years.map(String))}: ${f.number(p.most)}`
      : `Die meisten erfassten Polizeieinsätze in Indien gab es ${f.list(p.years.map(String))}: jeweils ${f.number(p.most)}`,
  subtitle: (p) =>
    `Erfasste Polizeieinsätze gegen Callcenter in Indien, nach dem Jahr des Beginns, ${span(p.first, p.last)}; ${operations(f, p.all)}`,
  alt: (p) =>
    `Säulendiagramm. Erfasste Einsätze nach Jahr: ${f.list(p.years)}. Bei ${f.number(p.techSupport)} von ${f.number(p.all)} geht es um falschen technischen Support.`,
  yearCount: (year, count) => `${year}: ${f.number(count)}`,
  undated: (count) =>
    count === 1
      ? 'Ein Einsatz ohne bekanntes Datum ist nicht gezeigt.'
      : `${f.number(count)} Einsätze ohne bekanntes Datum sind nicht gezeigt.`,
  open: (year, day) =>
    `${year} ist unvollständig: Quellen haben wir bis zum ${f.date(day)} gelesen.`,
  more: 'Falscher technischer Support kann einer von mehreren Vorwänden sein. Neuere Einsätze sind leichter zu finden; ein Anstieg kann also ein Anstieg der Berichte sein.',
  techSupport: 'Falscher technischer Support',
  others: 'Andere oder nicht angegebene Vorwände',
  all: 'Alle Einsätze',
  year: 'Jahr',
});
