import type { imposterScamsByState as english } from '../../en/figures/imposter-scams-by-state.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { spread } from '../spread.ts';

/** Spanish words of the figure imposter-scams-by-state. */
export const imposterScamsByState = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `Hubo ${p.whole} reportes de estafas de impostores por millón de habitantes en ${p.year}${spread(f, p)}`,
  subtitle: (year) =>
    `Reportes de estafas de impostores a la Comisión Federal de Comercio por millón de habitantes, ${year}`,
  alt: (p) =>
    p.ranked === 1
      ? `Mapa de Estados Unidos. Un lugar tiene una tasa de reportes de estafas de impostores en ${p.year}: ${p.top}, ${p.highest} por millón de habitantes, el ${p.most} de todos sus reportes.`
      : `Mapa de Estados Unidos. Reportes de estafas de impostores por millón de habitantes en ${p.year}, entre ${f.number(p.ranked)} lugares: la tasa más baja es ${p.lowest} (${p.low}) y la más alta, ${p.highest} (${p.top}). Son entre el ${p.least} y el ${p.most} de los reportes de cada lugar.`,
  contains:
    'Las estafas de impostores son la cifra por estado de la FTC más cercana a la estafa del falso soporte técnico. Incluyen a quienes se hacen pasar por una empresa, una autoridad, un familiar, una pareja o un servicio de soporte técnico.',
  overlap:
    'Las categorías se solapan: un reporte puede tener varias. Los reportes que transmiten los estados no se cuentan.',
  notPrinted:
    'La FTC solo publica las diez categorías con más reportes de cada lugar. Los lugares en que las estafas de impostores no están entre ellas, o que no publica, aparecen rayados.',
  whole: (rate) => `En total: ${rate} por millón de habitantes`,
  missing: 'no publicado',
  rate: 'Reportes por 100\u202f000 habitantes',
  rateHead: 'Por millón de habitantes',
  reports: 'Reportes de estafas de impostores',
  share: 'Parte de todos los reportes del lugar, en porcentaje',
  percent: (value) => f.percent(value / 100),
  name: (p) =>
    p.reports === null
      ? `${p.name}: no publicado`
      : `${p.name}: ${p.rate === null ? '' : `${p.rate} por millón de habitantes; `}${p.reports} reportes, el ${p.share} de todos los de allí`,
});
