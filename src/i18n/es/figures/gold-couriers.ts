import type { goldCouriers as english } from '../../en/figures/gold-couriers.ts';
import type { Words } from '../../translation.ts';
import { span } from '../phrases.ts';

/** Spanish words of the figure gold-couriers. Amounts and counts come in written. */
export const goldCouriers = (): Words<typeof english> => ({
  title: (p) =>
    p.before === null
      ? `Las víctimas declararon haber perdido ${p.losses} en ${p.year} en casos en que un mensajero recogió oro`
      : `Pérdidas declaradas en casos en que un mensajero recogió oro: ${p.losses} en ${p.year}, ${p.before.losses} en ${p.before.year}`,
  subtitle: (first, last) =>
    `Pérdidas declaradas ante el FBI en denuncias en las que un mensajero recogió oro, en dólares de Estados Unidos de cada año, ${span(first, last)}`,
  alt: (years) => `Gráfico de barras. Pérdidas declaradas por año: ${years.join('; ')}.`,
  ofYear: (year, losses) => `${year}: ${losses}`,
  losses: 'Pérdidas declaradas, USD',
  complaints: 'Denuncias',
  count: (p) => `El FBI contó ${p.complaints} denuncias de este tipo en ${p.year}.`,
  part: 'Son todas las denuncias en las que un mensajero recogió oro, fuera cual fuera el pretexto de la llamada.',
});
