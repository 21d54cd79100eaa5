import type { agencyFigures as english } from '../../en/figures/agency-figures.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fullStop } from '../phrases.ts';

/** Spanish words of the figure agency-figures, which gets its country by its code. */
export const agencyFigures = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const last = `${p.last} ${p.lastYear}`;
    if (p.change === 0)
      return `${f.country(p.country)}, ${p.what}: ${last}, igual que ${p.firstYear}`;
    const first = `${p.first} ${p.firstYear}`;
    return `${f.country(p.country)}, ${p.what}: ${last}, ${p.change > 0 ? 'más que' : 'menos que'} ${first}`;
  },
  titlePlain: (country) => `${f.country(country)}: qué contaron sus organismos, año por año`,
  subtitle: (p) =>
    `${fullStop(`Fraudes según el recuento de: ${f.list(p.agencies)}`)} Cada serie tiene su definición y su moneda, ${p.first} – ${p.last}; cada panel, su propia escala`,
});
