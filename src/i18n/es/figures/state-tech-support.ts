import type { stateTechSupport as english } from '../../en/figures/state-tech-support.ts';
import type { Words } from '../../translation.ts';
import { fraud, span } from '../phrases.ts';

/** Spanish words of the figure state-tech-support. Amounts come in written. */
export const stateTechSupport = (): Words<typeof english> => ({
  title: (p) =>
    p.losses === null
      ? `${p.name}: sin pérdidas declaradas por ${fraud} en ${p.year}`
      : `${p.name}: ${p.losses} en pérdidas declaradas por ${fraud} en ${p.year}`,
  subtitle: (first, last) =>
    `Pérdidas por ${fraud} declaradas ante el FBI, en dólares de Estados Unidos, ${span(first, last)}`,
  alt: (p) =>
    `Gráfico de barras. ${p.name}: pérdidas declaradas por ${fraud}, ${p.from} en ${p.first}, ${p.to} en ${p.last}; el máximo fue de ${p.peak} en ${p.peakYear}.`,
});
