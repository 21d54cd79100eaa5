import type { stateLosses as english } from '../../en/figures/state-losses.ts';
import type { Words } from '../../translation.ts';

/** Spanish words of the figure state-losses. Amounts come in written. */
export const stateLosses = (): Words<typeof english> => ({
  titleGrowth: (p) =>
    `${p.name}: las pérdidas declaradas por delitos en internet subieron de ${p.from} en ${p.first} a ${p.to} en ${p.last}`,
  titlePeak: (p) =>
    `${p.name}: las pérdidas declaradas por delitos en internet alcanzaron su máximo en ${p.year}, con ${p.amount}`,
  subtitle: (first, last) =>
    `Pérdidas por delitos en internet de todo tipo declaradas ante el FBI, en dólares de Estados Unidos de cada año, ${first}-${last}`,
  alt: (p) =>
    `Gráfico de barras. ${p.name}: pérdidas declaradas por delitos en internet de todo tipo, ${p.from} en ${p.first}, ${p.to} en ${p.last}; el máximo fue de ${p.peak} en ${p.peakYear}.`,
  losses: 'Pérdidas declaradas, USD',
  complaints: 'Denuncias',
  rate: 'Pérdidas declaradas por 100\u202f000 habitantes, USD',
  rank: 'Puesto por tasa',
});
