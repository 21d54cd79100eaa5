import type { victimCountryRanking as english } from '../../en/figures/victim-country-ranking.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { counted, operations } from '../counted.ts';
import { inText } from '../country-name.ts';

/** Spanish words of the figure victim-country-ranking, which gets countries by their code. */
export const victimCountryRanking = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const first = `Las fuentes mencionan víctimas en ${f.list(p.top.map((code) => inText(f, code)))} en ${f.number(p.operations)} de ${operations(f, p.all)}`;
    if (p.next === null) return first;
    const next = f.list(p.next.countries.map((code) => inText(f, code)));
    return p.next.countries.length === 1
      ? `${first}, y en ${next} en ${f.number(p.next.operations)}`
      : `${first}, y en ${next} en ${f.number(p.next.operations)} cada uno`;
  },
  subtitle: (count, years) =>
    `Número de operaciones cuyas fuentes mencionan víctimas en el país; ${counted(f, count, years)}`,
  alt: (top) =>
    `Gráfico de barras. Número de operaciones que mencionan víctimas en el país: ${f.list(top.map(({ country, operations: count }) => `${f.country(country)} (${f.number(count)})`))}.`,
  several: 'Una operación puede mencionar varios países.',
  notAll:
    'Un país figura en la lista si al menos una fuente menciona víctimas allí; no se cuenta cuántas víctimas hubo.',
  country: 'País',
  operations: 'Operaciones',
});
