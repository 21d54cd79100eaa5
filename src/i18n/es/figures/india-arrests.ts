import type { indiaArrests as english } from '../../en/figures/india-arrests.ts';
import type { Words } from '../../translation.ts';
import { span } from '../phrases.ts';

/** Spanish words of the figure india-arrests. Numbers come in written: "al menos 215". */
export const indiaArrests = (): Words<typeof english> => ({
  title: (p) =>
    `Detenciones de la policía india en operaciones apoyadas por el FBI en ${p.year}: ${p.arrests}`,
  subtitle: (first, last) =>
    `Personas detenidas en la India en operaciones apoyadas por el FBI, según sus informes, ${span(first, last)}`,
  alt: (years) => `Gráfico de barras. Detenciones por año: ${years.join('; ')}.`,
  ofYear: (year, arrests) => `${year}: ${arrests}`,
  arrests: 'Detenciones',
  qualifier: 'Según la fuente',
  whose:
    'Son solo las detenciones de las que informa el FBI. Algunas pueden estar contadas también en las operaciones de este registro.',
  notConvicted: 'Una detención no es una condena.',
});
