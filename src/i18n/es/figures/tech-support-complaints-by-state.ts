import type { techSupportComplaintsByState as english } from '../../en/figures/tech-support-complaints-by-state.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fraud } from '../phrases.ts';
import { spread } from '../spread.ts';

/** Spanish words of the figure tech-support-complaints-by-state. */
export const techSupportComplaintsByState = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `Hubo ${p.whole} denuncias por ${fraud} por millón de habitantes en ${p.year}${spread(f, p)}`,
  subtitle: (year) => `Denuncias ante el FBI por ${fraud} por millón de habitantes, ${year}`,
  alt: (p) =>
    p.ranked === 1
      ? `Mapa de Estados Unidos. Un lugar tiene una tasa de denuncias por ${fraud} en ${p.year}: ${p.top}, ${p.highest} por millón de habitantes.`
      : `Mapa de Estados Unidos. Denuncias por ${fraud} por millón de habitantes en ${p.year}, entre ${f.number(p.ranked)} lugares con dato de población: la tasa más baja es ${p.lowest} (${p.low}) y la más alta, ${p.highest} (${p.top}).`,
  count: 'Denuncias por la estafa del falso soporte técnico',
  rate: 'Denuncias por millón de habitantes',
  countHead: 'Denuncias',
  rateHead: 'Por millón de habitantes',
  year: 'Año',
  showYear: (year) => String(year),
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'sin tasa' : `${p.rate} por millón de habitantes`}, ${p.count === null ? 'no constan denuncias' : `${f.number(p.count)} ${p.count === 1 ? 'denuncia' : 'denuncias'}`}`,
});
