import type { victimCountries as english } from '../../en/figures/victim-countries.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { counted } from '../counted.ts';
import { inText } from '../country-name.ts';

/** Spanish words of the figure victim-countries, which gets countries by their code. */
export const victimCountries = (f: Format): Words<typeof english> => ({
  title: (p) =>
    p.countries === 1
      ? `Las fuentes sobre estas operaciones mencionan víctimas en un país: ${f.country(p.top)}`
      : `Las fuentes sobre estas operaciones mencionan víctimas en ${f.number(p.countries)} países, sobre todo en ${inText(f, p.top)}`,
  subtitle: (operations, years) =>
    `Número de operaciones cuyas fuentes mencionan víctimas en el país; ${counted(f, operations, years)}`,
  alt: (p) => {
    const most = f.list(
      p.most.map(({ country, operations }) => `${f.country(country)} (${f.number(operations)})`),
    );
    const first = p.first.length === 0 ? '' : `${p.operation}: ${f.list(p.first.map(f.country))}. `;
    return `Mapa del mundo. ${first}Los países mencionados más a menudo en el conjunto de las operaciones: ${most}.`;
  },
  outlined: (operation) =>
    `Están perfilados los países que mencionan las fuentes sobre: ${operation}.`,
  notAll:
    'Un país aparece sombreado si al menos una fuente menciona víctimas allí; no se muestra cuántas víctimas hubo.',
  boundaries: 'Fronteras: Natural Earth. No toman partido en disputa alguna.',
  legend: 'Operaciones',
  none: 'ninguna en el registro',
  country: 'País',
  operations: 'Operaciones',
  founding: 'Mencionado en Chakra-II',
  yes: 'sí',
  no: 'no',
});
