import type { Format } from '../../format.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure state-complaints. Names of states come in as the data has them. */
export const stateComplaints = (f: Format): FigureWords['state-complaints'] => {
  const own = (p: { readonly name: string; readonly complaints: number; readonly last: number }) =>
    `${p.name}: ${f.number(p.complaints)} Anzeigen im Jahr ${p.last}`;
  return {
    titleRose: (p) =>
      `${p.name}: Die Anzeigen stiegen von ${f.number(p.from)} (${p.first}) auf ${f.number(p.complaints)} (${p.last})`,
    titleMore: (p) => `${own(p)}, ${f.percent(p.share)} mehr als ${p.first}`,
    titleFewer: (p) => `${own(p)}, ${f.percent(p.share)} weniger als ${p.first}`,
    titleSame: (p) => `${own(p)}, so viele wie ${p.first}`,
    titleOne: own,
    subtitle: (first, last) =>
      `Anzeigen beim FBI wegen Internetkriminalität aller Art, ${first}–${last}`,
    alt: (p) =>
      `Säulendiagramm: ${p.name}. Anzeigen wegen Internetkriminalität aller Art: ${f.number(p.from)} (${p.first}), ${f.number(p.to)} (${p.last}); die meisten waren es ${p.peakYear} mit ${f.number(p.peak)}.`,
    rate: 'Anzeigen je 100.000 Einwohner',
    rateHead: 'Anzeigen je Million Einwohner',
    missing: (years) => `Nicht gemeldet: ${f.list(years.map(String))}.`,
  };
};
