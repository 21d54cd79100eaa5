import type { stateComplaints as english } from '../../en/figures/state-complaints.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { quantity } from '../counted.ts';

/** Spanish words of the figure state-complaints. Names of states come in as the data has them. */
export const stateComplaints = (f: Format): Words<typeof english> => ({
  titleRose: (p) =>
    `${p.name}: las denuncias pasaron de ${f.number(p.from)} en ${p.first} a ${f.number(p.complaints)} en ${p.last}`,
  titleMore: (p) =>
    `${p.name}: ${f.number(p.complaints)} denuncias en ${p.last}, un ${f.percent(p.share)} más que en ${p.first}`,
  titleFewer: (p) =>
    `${p.name}: ${f.number(p.complaints)} denuncias en ${p.last}, un ${f.percent(p.share)} menos que en ${p.first}`,
  titleSame: (p) =>
    `${p.name}: ${f.number(p.complaints)} denuncias en ${p.last}, tantas como en ${p.first}`,
  titleOne: (p) => `${p.name}: ${quantity(f, p.complaints, 'denuncia', 'denuncias')} en ${p.last}`,
  subtitle: (first, last) =>
    `Denuncias ante el FBI por delitos en internet de todo tipo, ${first}-${last}`,
  alt: (p) =>
    `Gráfico de barras. ${p.name}: denuncias por delitos en internet de todo tipo, ${f.number(p.from)} en ${p.first}, ${f.number(p.to)} en ${p.last}; el máximo fue de ${f.number(p.peak)} en ${p.peakYear}.`,
  rate: 'Denuncias por 100\u202f000 habitantes',
  rateHead: 'Denuncias por millón de habitantes',
  missing: (years) => `No consta: ${f.list(years.map(String))}.`,
});
