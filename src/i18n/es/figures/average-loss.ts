import type { averageLoss as english } from '../../en/figures/average-loss.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { All, span } from '../phrases.ts';

/** Spanish words of the figure average-loss. */
export const averageLoss = (f: Format): Words<typeof english> => ({
  title: ({ year, amount, change }) => {
    const own = `La pérdida media declarada por denuncia de la estafa del falso soporte técnico fue de ${f.money(amount)} en ${year}`;
    switch (change?.kind) {
      case undefined:
        return own;
      case 'same':
        return `${own}, casi la misma que la de delitos en internet de todo tipo`;
      case 'multiple':
        return `${own}, ${f.number(change.times)} veces la media de delitos en internet de todo tipo`;
      case 'more':
        return `${own}, un ${f.percent(change.share)} por encima de la media de delitos en internet de todo tipo`;
      case 'less':
        return `${own}, un ${f.percent(change.share)} por debajo de la media de delitos en internet de todo tipo`;
    }
  },
  subtitle: (first, last) =>
    `Pérdidas declaradas por denuncia ante el FBI, en dólares de Estados Unidos de cada año, ${span(first, last)}`,
  alt: (p) =>
    `Gráfico de líneas. Pérdida media declarada por denuncia de la estafa del falso soporte técnico: ${f.money(p.from)} en ${p.first}, ${f.money(p.to)} en ${p.last}.${p.all === null ? '' : ` ${All}: ${f.money(p.all)} en ${p.last}.`}`,
  average: 'Soporte técnico, pérdida media declarada por denuncia, USD',
  all: 'Los delitos en internet de todo tipo incluyen la estafa del falso soporte técnico; el FBI redondea sus totales.',
  allAverage: 'Delitos en internet de todo tipo, pérdida media declarada por denuncia, USD',
});
