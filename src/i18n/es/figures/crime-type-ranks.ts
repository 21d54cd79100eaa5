import type { crimeTypeRanks as english } from '../../en/figures/crime-type-ranks.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { Fraud, fraud, span } from '../phrases.ts';

/** Spanish words of the figure crime-type-ranks. */
export const crimeTypeRanks = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `Por pérdidas declaradas, ${fraud} ocupó el puesto ${f.number(p.from)} de ${f.number(p.ofFirst)} tipos de delito en ${p.first} y el ${f.number(p.to)} de ${f.number(p.ofLast)} en ${p.last}`,
  subtitle: (first, last) =>
    `Puesto de cada tipo de delito por pérdidas declaradas ante el FBI, ${span(first, last)}; 1 es el más alto`,
  alt: (p) =>
    `Gráfico de líneas con puestos. ${Fraud}, por pérdidas declaradas: puesto ${f.number(p.from)} en ${p.first}, puesto ${f.number(p.to)} de ${f.number(p.ranked)} en ${p.last}${p.above.length === 0 ? '' : `, por detrás de: ${f.list(p.above)}`}.`,
  shown: (drawn) =>
    drawn === 1
      ? 'La línea muestra el tipo con más pérdidas declaradas en el último año; la tabla los tiene todos.'
      : `Las líneas muestran los ${f.number(drawn)} tipos con más pérdidas declaradas en el último año; la tabla los tiene todos.`,
  listed:
    'Los puestos abarcan todos los tipos de la tabla del FBI de cada año, incluido «Otros», pero no etiquetas como las criptomonedas. El número y el significado de los tipos cambian con los años.',
  type: 'Tipo de delito',
  losses: 'Pérdidas declaradas, USD',
  rank: 'Puesto por pérdidas',
  ranked: 'Tipos con puesto',
});
