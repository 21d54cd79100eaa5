import type { victimCountriesByYear as english } from '../../en/figures/victim-countries-by-year.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { operations } from '../counted.ts';
import { inText } from '../country-name.ts';

/** Spanish words of the figure victim-countries-by-year, which gets countries by their code. */
export const victimCountriesByYear = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `Las fuentes sobre ${operations(f, p.count)} que comenzaron en ${p.year} mencionan víctimas en ${inText(f, p.country)}, el máximo de un país en un año`,
  subtitle: (first, last) =>
    `Operaciones del registro cuyas fuentes mencionan víctimas en el país, por el año en que comenzaron, ${first}-${last}`,
  alt: (parts) =>
    `Tabla de celdas de color, una fila por cada país y una columna por cada año. Más operaciones en un año: ${parts.join('; ')}.`,
  part: (p) => `${f.country(p.country)}, ${f.number(p.count)} en ${p.year}`,
  rest: (count) =>
    count === 1 ? 'La tabla tiene un país más.' : `La tabla tiene ${f.number(count)} países más.`,
  several: 'Una operación que menciona varios países cuenta en cada uno de ellos.',
  undated: (count) =>
    count === 1
      ? 'Una operación sin fecha conocida no se muestra.'
      : `${f.number(count)} operaciones sin fecha conocida no se muestran.`,
  operations: 'Operaciones',
  year: 'Año',
});
