import type { realLosses as english } from '../../en/figures/real-losses.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fraud, span } from '../phrases.ts';

/** Spanish words of the figure real-losses. */
export const realLosses = (f: Format): Words<typeof english> => ({
  title: ({ base, first, last, from, to }) => {
    const [before, now] = [f.moneyWords(from), f.moneyWords(to)];
    const of = `A precios de ${base}, las pérdidas declaradas por ${fraud}`;
    if (first === last) return `${of} fueron de ${now} en ${last}`;
    if (before === now) return `${of} fueron de ${now} en ${last}, como en ${first}`;
    return to > from
      ? `${of} subieron de ${before} en ${first} a ${now} en ${last}`
      : `${of} bajaron de ${before} en ${first} a ${now} en ${last}`;
  },
  subtitle: (base, first, last) =>
    `Pérdidas por ${fraud} declaradas ante el FBI, en dólares de Estados Unidos de ${base} y tal como se publicaron, ${span(first, last)}`,
  alt: (p) =>
    `Gráfico de barras. Pérdidas declaradas por ${fraud} a precios de ${p.base}: ${f.moneyWords(p.from)} en ${p.first}${p.printed === null ? '' : ` (publicado: ${f.moneyWords(p.printed)})`}, ${f.moneyWords(p.to)} en ${p.last}.`,
  real: (base) => `En dólares de ${base}`,
  printed: 'Como se publicó',
  realUsd: 'Pérdidas declaradas en dólares del año base, USD',
  printedUsd: 'Pérdidas declaradas tal como se publicaron, USD',
  prices: 'Precios al consumidor, media del año (1982-84 = 100)',
  base: 'Año base',
  method: (base) =>
    `Ajustado a precios de ${base} con la media anual del índice de precios al consumidor de Estados Unidos (CPI-U).`,
  missing: (months) =>
    `Índice no publicado: ${f.list(months.map(f.date))}; la media de ese año usa los demás meses.`,
});
