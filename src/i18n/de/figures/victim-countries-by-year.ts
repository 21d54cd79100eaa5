import type { Format } from '../../format.ts';
import { operationsDative } from '../counted.ts';
import { inCountry } from '../country-name.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure victim-countries-by-year, which gets countries by their code. */
export const victimCountriesByYear = (f: Format): FigureWords['victim-countries-by-year'] => ({
  title: (p) =>
    `Quellen zu ${operationsDative(f, p.count)} des Jahres ${p.year} nennen Opfer ${inCountry(f, p.country)}, so viele wie für kein anderes Land in einem Jahr`,
  subtitle: (first, last) =>
    `Erfasste Einsätze, deren Quellen Opfer im jeweiligen Land nennen, nach dem Jahr des Beginns, ${first}–${last}`,
  alt: (parts) =>
    `Tabelle farbiger Zellen, eine Zeile je Land, eine Spalte je Jahr. Die meisten Einsätze in einem Jahr: ${parts.join('; ')}.`,
  part: (p) => `${f.country(p.country)} ${f.number(p.count)} (${p.year})`,
  rest: (count) =>
    count === 1
      ? 'Die Tabelle enthält ein weiteres Land.'
      : `Die Tabelle enthält ${f.number(count)} weitere Länder.`,
  several: 'Ein Einsatz, zu dem mehrere Länder genannt sind, zählt für jedes davon.',
  undated: (count) =>
    count === 1
      ? 'Ein Einsatz ohne bekanntes Datum ist nicht gezeigt.'
      : `${f.number(count)} Einsätze ohne bekanntes Datum sind nicht gezeigt.`,
  operations: 'Einsätze',
  year: 'Jahr',
});
