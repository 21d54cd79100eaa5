import type { techSupportByState as english } from '../../en/figures/tech-support-by-state.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fraud } from '../phrases.ts';
import { spread } from '../spread.ts';

/** Spanish words of the figure tech-support-by-state. Rates and amounts come in written. */
export const techSupportByState = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `Las pérdidas declaradas por ${fraud} fueron de ${p.whole} por habitante en ${p.year}${spread(f, p)}`,
  subtitle: (year) =>
    `Pérdidas por ${fraud} declaradas ante el FBI, en dólares de Estados Unidos por habitante, ${year}`,
  alt: (p) =>
    `Mapa de Estados Unidos. Pérdidas declaradas por habitante por ${fraud} en ${p.year}, entre ${f.number(p.ranked)} lugares con dato de población: la tasa más baja es ${p.lowest} (${p.low}) y la más alta, ${p.highest} (${p.top}).`,
  whole: (rate) => `En total: ${rate} por habitante`,
  name: (p) => {
    const rate = p.rate === null ? 'sin tasa' : `${p.rate} por habitante`;
    const losses = p.isWithheld
      ? 'pérdidas no mostradas'
      : p.losses === null
        ? 'no constan pérdidas'
        : `${p.losses} en pérdidas declaradas`;
    return p.complaints === null
      ? `${p.name}: ${rate}, ${losses}`
      : `${p.name}: ${rate}, ${losses}, ${f.number(p.complaints)} ${p.complaints === 1 ? 'denuncia' : 'denuncias'}`;
  },
});
