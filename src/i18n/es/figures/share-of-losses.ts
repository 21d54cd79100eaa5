import type { shareOfLosses as english } from '../../en/figures/share-of-losses.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { Fraud, fraud, span } from '../phrases.ts';

/** Spanish words of the figure share-of-losses. */
export const shareOfLosses = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const share = f.percent(p.share);
    const before = p.before === null ? null : f.percent(p.before);
    const own = `${Fraud} representó el ${share} de las pérdidas declaradas por delitos en internet en ${p.year}`;
    if (p.before === null || before === null) return own;
    if (before === share) return `${own}, como en ${p.first}`;
    return p.share > p.before
      ? `${own}, frente al ${before} de ${p.first}`
      : `${own}, menos que el ${before} de ${p.first}`;
  },
  subtitle: (first, last) =>
    `Pérdidas por ${fraud} como parte de las pérdidas por delitos en internet de todo tipo declaradas ante el FBI, ${span(first, last)}`,
  alt: (p) =>
    `Gráfico de barras. Parte de ${fraud} en las pérdidas declaradas por delitos en internet de todo tipo: ${f.percent(p.from)} en ${p.first}, ${f.percent(p.to)} en ${p.last}.`,
  note: (step) =>
    `El FBI redondea la mayoría de los totales, algunos a ${step}; la tabla da la parte menor y la mayor que permite el redondeo.`,
  overlap:
    'En la mayoría de estos años, una denuncia podía contar en varios tipos de delito, de modo que sus partes no suman el 100\u00a0%.',
  share: 'Parte de todas las pérdidas declaradas',
  least: 'Como mínimo, según el redondeo',
  most: 'Como máximo, según el redondeo',
});
