import type { stateRates as english } from '../../en/figures/state-rates.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { spread } from '../spread.ts';

/** Spanish words of the figure state-rates. Rates and amounts come in written. */
export const stateRates = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `Las pérdidas declaradas por delitos en internet de todo tipo fueron de ${p.whole} por habitante en ${p.year}${spread(f, p)}`,
  subtitle: (year) =>
    `Pérdidas por delitos en internet de todo tipo declaradas ante el FBI, en dólares de Estados Unidos por habitante, ${year}`,
  alt: (p) =>
    p.ranked === 1
      ? `Mapa de Estados Unidos. Un lugar tiene una tasa de pérdidas declaradas por delitos en internet de todo tipo en ${p.year}: ${p.top}, ${p.highest} por habitante.`
      : `Mapa de Estados Unidos. Pérdidas declaradas por habitante por delitos en internet de todo tipo en ${p.year}, entre ${f.number(p.ranked)} lugares con dato de población: la tasa más baja es ${p.lowest} (${p.low}) y la más alta, ${p.highest} (${p.top}).`,
  whole: (rate) => `En total: ${rate} por habitante`,
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'sin tasa' : `${p.rate} por habitante`}; ${p.losses === null ? 'no constan pérdidas declaradas' : `pérdidas declaradas en total: ${p.losses}`}`,
});
