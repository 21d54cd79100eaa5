import type { ftcLossesByState as english } from '../../en/figures/ftc-losses-by-state.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { spread } from '../spread.ts';

/** Spanish words of the figure ftc-losses-by-state. */
export const ftcLossesByState = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `Las pérdidas por fraudes de todo tipo declaradas ante la FTC fueron de ${p.whole} por habitante en ${p.year}${spread(f, p)}`,
  subtitle: (year) =>
    `Pérdidas por fraudes de todo tipo declaradas ante la Comisión Federal de Comercio, en dólares de Estados Unidos por habitante, ${year}`,
  alt: (p) =>
    p.ranked === 1
      ? `Mapa de Estados Unidos. Un lugar tiene una tasa de pérdidas por fraudes de todo tipo declaradas ante la Comisión Federal de Comercio en ${p.year}: ${p.top}, ${p.highest} por habitante.`
      : `Mapa de Estados Unidos. Pérdidas por habitante por fraudes de todo tipo declaradas ante la Comisión Federal de Comercio en ${p.year}, entre ${f.number(p.ranked)} lugares: la tasa más baja es ${p.lowest} (${p.low}) y la más alta, ${p.highest} (${p.top}).`,
  allFraud:
    'Abarca fraudes de todo tipo, no solo la estafa del falso soporte técnico. Los reportes que transmiten los estados no se cuentan.',
  notFbi:
    'No sume estas cifras a las del FBI: el FBI cuenta sus propias denuncias y una misma persona puede acudir a ambos.',
  whole: (rate) => `En total: ${rate} por habitante`,
  missing: 'no publicado',
  reports: 'Reportes de fraude',
  withLoss: 'Reportes con pérdida, en porcentaje',
  median: 'Pérdida mediana, USD',
  name: (p) =>
    p.losses === null
      ? `${p.name}: no publicado`
      : `${p.name}: ${p.rate === null ? '' : `${p.rate} por habitante; `}pérdidas declaradas en total: ${p.losses}`,
});
