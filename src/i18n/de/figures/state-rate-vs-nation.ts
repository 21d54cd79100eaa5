import type { Format } from '../../format.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure state-rate-vs-nation.
 * Names of states come in as the data has them; rates and multiples come in written.
 */
export const stateRateVsNation = (f: Format): FigureWords['state-rate-vs-nation'] => {
  const own = (p: { readonly name: string }) =>
    `${p.name}: Der gemeldete Schaden durch Internetkriminalität je Einwohner`;
  return {
    above: (p) =>
      `${own(p)} lag im Jahr ${p.year} um ${f.percent(p.share)} über dem des ganzen Landes`,
    below: (p) =>
      `${own(p)} lag im Jahr ${p.year} um ${f.percent(p.share)} unter dem des ganzen Landes`,
    times: (p) =>
      `${own(p)} betrug im Jahr ${p.year} das ${p.times}-Fache des Wertes für das ganze Land`,
    same: (p) => `${own(p)} lag im Jahr ${p.year} nahe an dem des ganzen Landes`,
    subtitle: (first, last) =>
      `Dem FBI gemeldeter Schaden durch Internetkriminalität aller Art, in US-Dollar des jeweiligen Jahres je Einwohner, ${first}–${last}`,
    alt: (p) =>
      `Liniendiagramm: ${p.name}. Gemeldeter Schaden je Einwohner: ${p.from} im Jahr ${p.first} (alle Bundesstaaten: ${p.nationFrom}), ${p.to} im Jahr ${p.last} (alle Bundesstaaten: ${p.nationTo}).`,
    nation: 'Alle Bundesstaaten',
    nationColumn: 'Alle Bundesstaaten: Schaden je 100.000 Einwohner, USD',
    nationHead: 'Alle Bundesstaaten, je Einwohner',
    compared: 'Verhältnis zu allen Bundesstaaten',
    how: (places, year) =>
      `„Alle Bundesstaaten“ teilt den gemeldeten Schaden aller Gebiete mit Einwohnerzahl (${f.number(places)} im Jahr ${year}) durch ihre Einwohner.`,
    missing: (years) => `Keine Quote für ${f.list(years.map(String))}.`,
  };
};
