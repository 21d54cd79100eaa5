import type { complaintsByYear as english } from '../../en/figures/complaints-by-year.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fraud, span } from '../phrases.ts';

/** Spanish words of the figure complaints-by-year. */
export const complaintsByYear = (f: Format): Words<typeof english> => ({
  title: ({ first, last, from, to }) => {
    if (first === last) return `El FBI contó ${f.number(to)} denuncias por ${fraud} en ${last}`;
    if (from === to)
      return `El FBI contó ${f.number(to)} denuncias por ${fraud} en ${last}, tantas como en ${first}`;
    return to > from
      ? `Las denuncias por ${fraud} subieron de ${f.number(from)} en ${first} a ${f.number(to)} en ${last}`
      : `Las denuncias por ${fraud} bajaron de ${f.number(from)} en ${first} a ${f.number(to)} en ${last}`;
  },
  subtitle: (first, last) =>
    `Denuncias ante el FBI por ${fraud} y por suplantación de autoridades, ${span(first, last)}`,
  alt: (p) =>
    `Gráfico de líneas. Denuncias por ${fraud}: ${f.number(p.from)} en ${p.first}, ${f.number(p.to)} en ${p.last}.${p.other === null ? '' : ` Suplantación de autoridades: ${f.number(p.other)} en ${p.last}.`}`,
  governmentImpersonation: 'Suplantación de autoridades, denuncias',
});
