import type { figureYearWords as english } from '../en/figure-years.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Spanish words of figures that are seen year by year, and of the control that goes through the years. */
export const figureYearWords = (f: Format): Words<typeof english> => ({
  group: 'Año',
  back: 'Año anterior',
  on: 'Año siguiente',
  play: 'Reproducir',
  allYears: 'todos los años',
  sameClasses: 'Los colores significan las mismas cantidades en todos los años.',
  sameSizes: 'Los círculos del mismo tamaño significan la misma cantidad en todos los años.',
  searches: (states, year) =>
    states === 1
      ? `En ${year} hubo operaciones en un estado o territorio de la India`
      : `En ${year} hubo operaciones en ${f.number(states)} estados y territorios de la India`,
  begun:
    'Las operaciones se muestran en el año en que comenzaron; las que no tienen fecha conocida solo aparecen en todos los años.',
});
