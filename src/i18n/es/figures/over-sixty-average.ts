import type { overSixtyAverage as english } from '../../en/figures/over-sixty-average.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fraud, span } from '../phrases.ts';

/** Spanish words of the figure over-sixty-average. */
export const overSixtyAverage = (f: Format): Words<typeof english> => ({
  title: ({ year, amount, change }) => {
    const own = `Las personas de 60 años o más declararon una pérdida media de ${f.money(amount)} por denuncia de ${fraud} en ${year}`;
    switch (change?.kind) {
      case undefined:
        return own;
      case 'same':
        return `${own}, casi la misma que las de todas las edades`;
      case 'multiple':
        return `${own}, ${f.number(change.times)} veces la media de todas las edades`;
      case 'more':
        return `${own}, un ${f.percent(change.share)} más que la media de todas las edades`;
      case 'less':
        return `${own}, un ${f.percent(change.share)} menos que la media de todas las edades`;
    }
  },
  subtitle: (first, last) =>
    `Pérdida media declarada por denuncia de ${fraud}, FBI, en dólares de Estados Unidos de cada año, ${span(first, last)}`,
  alt: (p) =>
    `Gráfico de dos puntos por año. Pérdida media declarada por denuncia de ${fraud} en ${p.year}: ${f.money(p.over)} entre las personas de 60 años o más${p.all === null ? '' : `, ${f.money(p.all)} entre las de todas las edades`}.`,
  overSixty: 'Personas de 60 años o más',
  all: 'Todas las edades',
  overSixtyUsd: 'Personas de 60 años o más, pérdida media declarada, USD',
  allUsd: 'Todas las edades, pérdida media declarada, USD',
  complaints: 'Personas de 60 años o más, denuncias',
  allIncludes:
    '«Todas las edades» incluye a las personas de 60 años o más y las denuncias que no indican la edad.',
  rough: (years) =>
    `El FBI redondea las pérdidas de las personas de 60 años o más de ${f.list(years.map(String))}.`,
  before: (year) =>
    `No hallamos ningún recuento de denuncias de personas de 60 años o más anterior a ${year}.`,
});
