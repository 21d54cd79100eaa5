import type { Format } from '../../format.ts';
import { older } from '../phrases.ts';
import { spread } from '../spread.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure over-60-by-state.
 * Names of states come in as the data has them; rates and amounts come in written.
 */
export const over60ByState = (f: Format): FigureWords['over-60-by-state'] => ({
  title: (p) =>
    `${older} meldeten ${p.year} durch Internetkriminalität einen Schaden von ${p.whole} je Einwohner jeden Alters${spread(f, p)}`,
  subtitle: (year) =>
    `Dem FBI gemeldeter Schaden von Menschen ab 60 Jahren durch Internetkriminalität aller Art, in US-Dollar je Einwohner jeden Alters, ${year}`,
  alt: (p) =>
    p.ranked === 1
      ? `Karte der USA. Ein Gebiet hat für ${p.year} eine Quote des gemeldeten Schadens von Menschen ab 60 Jahren: ${p.top}, ${p.highest} je Einwohner jeden Alters.`
      : `Karte der USA. Gemeldeter Schaden von Menschen ab 60 Jahren im Jahr ${p.year}: von ${p.lowest} je Einwohner jeden Alters (${p.low}) bis ${p.highest} (${p.top}), unter ${f.number(p.ranked)} Gebieten mit Einwohnerzahl.`,
  allAges:
    'Die Quote bezieht sich auf Einwohner jeden Alters, nicht nur auf die ab 60: Ein Gebiet mit mehr Älteren hat auch deshalb einen höheren Rang.',
  agesGiven: 'Gezählt sind nur Anzeigen mit Altersangabe.',
  whole: (rate) => `Gesamt: ${rate} je Einwohner jeden Alters`,
  rateHead: 'Schaden von Menschen ab 60 Jahren je Einwohner jeden Alters, USD',
  rate: 'Schaden von Menschen ab 60 Jahren je 100.000 Einwohner jeden Alters, USD',
  losses: 'Gemeldeter Schaden von Menschen ab 60 Jahren, USD',
  complaints: 'Anzeigen von Menschen ab 60 Jahren',
  population: 'Einwohner jeden Alters',
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'keine Quote' : `${p.rate} je Einwohner jeden Alters`}, ${p.losses === null ? 'kein Schaden' : p.losses} von Menschen ab 60 Jahren gemeldet`,
  missing: 'keine Quote',
});
