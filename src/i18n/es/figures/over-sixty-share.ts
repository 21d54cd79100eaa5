import type { overSixtyShare as english } from '../../en/figures/over-sixty-share.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fraud, span } from '../phrases.ts';

/** Spanish words of the figure over-sixty-share. Amounts and shares of the parts come in written. */
export const overSixtyShare = (f: Format): Words<typeof english> => ({
  title: ({ year, amount, before, change }) => {
    const own = `Las personas de 60 años o más declararon haber perdido ${f.moneyWords(amount)} por ${fraud} en ${year}`;
    if (before === null || change === null) return own;
    switch (change.kind) {
      case 'same':
        return `${own}, casi lo mismo que en ${before}`;
      case 'multiple':
        return `${own}, ${f.number(change.times)} veces lo de ${before}`;
      case 'more':
        return `${own}, un ${f.percent(change.share)} más que en ${before}`;
      case 'less':
        return `${own}, un ${f.percent(change.share)} menos que en ${before}`;
    }
  },
  subtitle: (first, last) =>
    `Pérdidas por ${fraud} declaradas ante el FBI por personas de 60 años o más, en dólares de Estados Unidos de cada año, ${span(first, last)}`,
  alt: (parts) =>
    `Gráfico de barras. Pérdidas por ${fraud} declaradas por personas de 60 años o más y su parte de las pérdidas de todas las edades: ${f.list(parts)}.`,
  part: (p) => `${p.losses} (${p.share}) en ${p.year}`,
  shares: (p) =>
    `Su parte de las pérdidas de todas las edades fue del ${p.share} en ${p.year} y del ${p.before.share} en ${p.before.year}. Depende de cuántas denuncias indican la edad, de modo que una bajada no significa que hubiera menos personas mayores perjudicadas.`,
  roughNote: (years) =>
    `El FBI redondea las pérdidas de las personas de 60 años o más de ${f.list(years.map(String))}: ~ significa cerca de; ≥, al menos.`,
  before: (year) => `No hallamos ninguna cifra de años anteriores a ${year}.`,
  noAge:
    'Las pérdidas de todas las edades incluyen las denuncias que no indican la edad, de modo que la parte real puede ser mayor.',
  overSixty: 'Personas de 60 años o más, pérdidas declaradas en USD',
  qualifier: 'Según la fuente',
  share: 'Parte de las pérdidas',
});
