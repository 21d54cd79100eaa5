import type { stateRanking as english } from '../../en/figures/state-ranking.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fullStop } from '../phrases.ts';

/** Spanish words of the figure state-ranking. Rates come in written. */
export const stateRanking = (f: Format): Words<typeof english> => {
  const losses = 'Las pérdidas declaradas por habitante por delitos en internet';
  return {
    titleRise: (p) =>
      p.places === p.all
        ? `${losses} subieron en los ${f.number(p.all)} lugares entre ${p.before} y ${p.year}`
        : `${losses} subieron en ${f.number(p.places)} de ${f.number(p.all)} lugares entre ${p.before} y ${p.year}`,
    titleFall: (p) =>
      p.places === p.all
        ? `${losses} bajaron en los ${f.number(p.all)} lugares entre ${p.before} y ${p.year}`
        : `${losses} bajaron en ${f.number(p.places)} de ${f.number(p.all)} lugares entre ${p.before} y ${p.year}`,
    titleEven: (p) =>
      `${losses} subieron en ${f.number(p.rises)} lugares y bajaron en ${f.number(p.falls)} entre ${p.before} y ${p.year}`,
    titleOne: (place, year) =>
      `${place}: las mayores pérdidas declaradas por habitante por delitos en internet en ${year}`,
    subtitle: (before, year) =>
      `Pérdidas por delitos en internet de todo tipo declaradas ante el FBI, en dólares de Estados Unidos por habitante, ${before === null ? year : `${before} y ${year}`}`,
    alt: (p) =>
      p.all === 1
        ? `Gráfico de puntos de un lugar por pérdidas declaradas por habitante en ${p.year}: ${f.list(p.top)}.`
        : `Gráfico de puntos de ${f.number(p.all)} lugares por pérdidas declaradas por habitante en ${p.year}. Las más altas: ${f.list(p.top)}. Las más bajas: ${f.list(p.bottom)}.${p.before === null ? '' : ` Desde ${p.before}, la tasa subió en ${f.number(p.rises)} lugares y bajó en ${f.number(p.falls)}.`}`,
    amount: (name, amount) => `${name} ${amount}`,
    leftOut: (names) =>
      fullStop(`Sin puesto, por falta de población o de pérdidas declaradas: ${f.list(names)}`),
    beyond: (year, amount) => `${year}: ${amount}`,
    farOff: (places, year) => `Demasiado alto para la escala en ${year}: ${f.list(places)}.`,
    places: (states, others) =>
      fullStop(
        `Los lugares son ${f.list([states === 1 ? 'un estado' : `${f.number(states)} estados`, ...others])}`,
      ),
    rateBefore: 'Año anterior: pérdidas declaradas por 100\u202f000 habitantes, USD',
    rateBeforeHead: 'Año anterior, por habitante',
    change: 'Cambio desde el año anterior',
  };
};
