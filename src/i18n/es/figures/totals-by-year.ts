import type { totalsByYear as english } from '../../en/figures/totals-by-year.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { all, fraud, span } from '../phrases.ts';

/** Spanish words of the figure totals-by-year. */
export const totalsByYear = (f: Format): Words<typeof english> => ({
  title: (p) =>
    p.peak === p.year
      ? `Las pérdidas declaradas por ${all} llegaron a ${f.moneyWords(p.amount)} en ${p.year}, la cifra más alta del registro`
      : `Las pérdidas declaradas por ${all} fueron de ${f.moneyWords(p.amount)} en ${p.year}, menos que los ${f.moneyWords(p.highest)} de ${p.peak}`,
  subtitle: (first, last) =>
    `Pérdidas declaradas ante el FBI, en dólares de Estados Unidos de cada año, ${span(first, last)}`,
  alt: (p) =>
    `Gráfico de barras. Pérdidas declaradas por ${all}: ${f.moneyWords(p.from)} en ${p.first}, ${f.moneyWords(p.to)} en ${p.last}.${p.missing.length === 0 ? '' : ` Sin cifra: ${f.list(p.missing.map(String))}.`}`,
  losses: 'Todas las pérdidas declaradas',
  referred: 'Solo casos remitidos a la policía',
  missing: (years) => `No hay una cifra fiable de pérdidas para ${f.list(years.map(String))}.`,
  doubtful: (year, amount) =>
    `Una cifra de ${f.moneyWords(amount)} para ${year}, publicada años después, no encaja con los años cercanos y no se muestra.`,
  misprint: (year, amount) =>
    `Un informe publica ${f.moneyWords(amount)} para ${year}, lo que contradice su propio texto; no se muestra.`,
  techSupport: `Abarca delitos en internet de todo tipo, incluida ${fraud}.`,
  measure: 'Medida',
  lossesUsd: 'Pérdidas declaradas, USD',
  step: 'Redondeado a, USD',
  complaints: 'Denuncias',
});
