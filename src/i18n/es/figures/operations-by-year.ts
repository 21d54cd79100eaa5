import type { operationsByYear as english } from '../../en/figures/operations-by-year.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { operations } from '../counted.ts';
import { span } from '../phrases.ts';

/** Spanish words of the figure operations-by-year. */
export const operationsByYear = (f: Format): Words<typeof english> => ({
  title: (p) =>
    p.years.length === 1
      ? `La policía india llevó a cabo en ${p.years[0]} más operaciones que en ningún otro año del registro: ${f.number(p.most)}`
      : `La policía india llevó a cabo en ${f.list(p.years.map(String))} más operaciones que en ningún otro año del registro: ${f.number(p.most)} cada año`,
  subtitle: (p) =>
    `Operaciones policiales contra centros de llamadas en la India que constan aquí, por el año en que comenzaron, ${span(p.first, p.last)}; ${operations(f, p.all)}`,
  alt: (p) =>
    `Gráfico de barras. Operaciones por año: ${f.list(p.years)}. ${f.number(p.techSupport)} de ${f.number(p.all)} son por falso soporte técnico.`,
  yearCount: (year, count) => `${year}: ${f.number(count)}`,
  undated: (count) =>
    count === 1
      ? 'Una operación sin fecha conocida no se muestra.'
      : `${f.number(count)} operaciones sin fecha conocida no se muestran.`,
  open: (year, day) => `${year} está incompleto: leímos fuentes hasta el ${f.date(day)}.`,
  more: 'El falso soporte técnico puede ser uno de varios pretextos. Las operaciones recientes son más fáciles de hallar, de modo que una subida puede ser una subida de las noticias.',
  techSupport: 'Falso soporte técnico',
  others: 'Otros pretextos o no consta',
  all: 'Todas las operaciones',
  year: 'Año',
});
