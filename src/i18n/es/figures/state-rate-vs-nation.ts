import type { stateRateVsNation as english } from '../../en/figures/state-rate-vs-nation.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Spanish words of the figure state-rate-vs-nation. Rates and multiples come in written. */
export const stateRateVsNation = (f: Format): Words<typeof english> => {
  const own = (p: { name: string; year: number }) =>
    `${p.name}: las pérdidas declaradas por habitante por delitos en internet en ${p.year}`;
  return {
    above: (p) => `${own(p)} superaron en un ${f.percent(p.share)} la tasa nacional`,
    below: (p) => `${own(p)} quedaron un ${f.percent(p.share)} por debajo de la tasa nacional`,
    times: (p) => `${own(p)} fueron ${p.times} veces la tasa nacional`,
    same: (p) => `${own(p)} estuvieron cerca de la tasa nacional`,
    subtitle: (first, last) =>
      `Pérdidas por delitos en internet de todo tipo declaradas ante el FBI, en dólares de Estados Unidos de cada año por habitante, ${first}-${last}`,
    alt: (p) =>
      `Gráfico de líneas. ${p.name}: pérdidas declaradas por habitante, ${p.from} en ${p.first} (todos los estados: ${p.nationFrom}), ${p.to} en ${p.last} (todos los estados: ${p.nationTo}).`,
    nation: 'Todos los estados',
    nationColumn: 'Todos los estados: pérdidas declaradas por 100\u202f000 habitantes, USD',
    nationHead: 'Todos los estados, por habitante',
    compared: 'Proporción respecto a todos los estados',
    how: (places, year) =>
      `«Todos los estados» divide las pérdidas declaradas de todos los lugares con dato de población (${f.number(places)} en ${year}) entre sus habitantes.`,
    missing: (years) => `Sin tasa en ${f.list(years.map(String))}.`,
  };
};
