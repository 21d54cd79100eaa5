import type { stateCounts as english } from '../../en/figures/state-counts.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Spanish words of the figure state-counts. Amounts come in written. */
export const stateCounts = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${f.list(p.places)}: el ${f.percent(p.share)} de las pérdidas por delitos en internet declaradas por estado en ${p.year}`,
  subtitle: (year) =>
    `Pérdidas por delitos en internet de todo tipo declaradas ante el FBI, en dólares de Estados Unidos, ${year}`,
  alt: (p) =>
    `Mapa de Estados Unidos con un círculo por cada lugar. Mayores pérdidas declaradas por delitos en internet de todo tipo en ${p.year}: ${f.list(p.top)}. Las menores: ${p.low}, ${p.lowest}.`,
  amount: (name, amount) => `${name} ${amount}`,
  name: (name, losses) =>
    losses === null
      ? `${name}: pérdidas no publicadas`
      : `${name}: ${losses} en pérdidas declaradas`,
  population:
    'Los estados con más habitantes declaran más; otro mapa muestra las pérdidas declaradas por habitante.',
  area: 'El área de un círculo muestra las pérdidas declaradas; las menores se dibujan como puntos.',
  legend: 'Pérdidas declaradas, USD, todos los años',
});
