import type { allegedPerpetratorsByState as english } from '../../en/figures/alleged-perpetrators-by-state.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { spread } from '../spread.ts';

/** Spanish words of the figure alleged-perpetrators-by-state. */
export const allegedPerpetratorsByState = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `Las denuncias por la estafa del falso soporte técnico situaron en los estados de EE.\u00a0UU. a ${p.whole} presuntos autores por millón de habitantes en ${p.year}${spread(f, p)}`,
  subtitle: (year) =>
    `Presuntos autores en las denuncias ante el FBI por la estafa del falso soporte técnico, por millón de habitantes, ${year}`,
  alt: (p) =>
    p.ranked === 1
      ? `Mapa de Estados Unidos. Un lugar tiene una tasa de presuntos autores de la estafa del falso soporte técnico en ${p.year}: ${p.top}, ${p.highest} por millón de habitantes.`
      : `Mapa de Estados Unidos. Presuntos autores de la estafa del falso soporte técnico por millón de habitantes en ${p.year}, entre ${f.number(p.ranked)} lugares con dato de población: la tasa más baja es ${p.lowest} (${p.low}) y la más alta, ${p.highest} (${p.top}).`,
  caveat:
    'Es una acusación, no un hecho probado: el lugar es el que le dijeron a quien denunció, o el que suponía. Quienes llaman pueden dar una dirección falsa o usar un número de otro estado, y una cuenta bancaria local puede ser de una mula de dinero.',
  abroad: 'Los presuntos autores en el extranjero o en un lugar desconocido no se cuentan.',
  count: 'Presuntos autores',
  rate: 'Presuntos autores por millón de habitantes',
  countHead: 'Presuntos autores',
  rateHead: 'Por millón de habitantes',
  year: 'Año',
  showYear: (year) => String(year),
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'sin tasa' : `${p.rate} por millón de habitantes`}, ${p.count === null ? 'no consta ninguno' : `${f.number(p.count)} ${p.count === 1 ? 'presunto autor' : 'presuntos autores'}`}`,
});
