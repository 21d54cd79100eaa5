import type { complaintCounts as english } from '../../en/figures/complaint-counts.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { reportsOf } from '../reports-of.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Spanish words of the figure complaint-counts. */
export const complaintCounts = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.agency}: ${p.isRounded ? 'cerca de ' : ''}${f.number(p.reports)} ${reportsOf(p.agencyId)} en ${p.year} en la categoría «${p.label}»`,
  subtitle: (p) =>
    `${capital(reportsOf(p.agencyId))} por ${p.form === 'month' ? 'mes' : 'trimestre'}, de ${p.first} a ${p.last}`,
  alt: (p) =>
    `Gráfico de líneas. ${p.label}: ${f.number(p.from)} en ${p.first}, ${f.number(p.to)} en ${p.last}.`,
  change: (from, what) => `Cambio a partir de ${from}: ${what}`,
  gaps: (periods) => `La línea se interrumpe donde no consta ningún dato: ${f.list(periods)}.`,
  rounded: 'Algunos valores son aproximados: calculados a partir de un porcentaje publicado.',
  marked: (count) =>
    count === 1
      ? 'El anillo marca una operación policial cuyas fuentes mencionan víctimas de aquí. No muestra un efecto.'
      : `Los ${f.number(count)} anillos marcan operaciones policiales cuyas fuentes mencionan víctimas de aquí. No muestran un efecto.`,
  sum: (year) => `La cifra de todo ${year} es una suma nuestra.`,
  alone:
    'Cada organismo cuenta en categorías propias: no compare estas cifras con las de otro país.',
  parts: (year) => `${year} por provincia o estado, edad y forma de contacto`,
  place: 'Provincia o estado',
  age: 'Edad',
  contact: 'Forma de contacto',
  losses: 'Pérdidas declaradas',
  period: 'Período',
  reports: 'Reportes',
  qualifier: 'Según la fuente',
  category: 'Se cuenta como',
  operations: 'Operaciones policiales que comenzaron',
});
