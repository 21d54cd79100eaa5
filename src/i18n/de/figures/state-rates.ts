import type { Format } from '../../format.ts';
import { spread } from '../spread.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure state-rates.
 * Names of states come in as the data has them; rates and amounts come in written.
 */
export const stateRates = (f: Format): FigureWords['state-rates'] => ({
  title: (p) =>
    `Im Jahr ${p.year} betrug der gemeldete Schaden durch Internetkriminalität aller Art ${p.whole} je Einwohner${spread(f, p)}`,
  subtitle: (year) =>
    `Dem FBI gemeldeter Schaden durch Internetkriminalität aller Art, in US-Dollar je Einwohner, ${year}`,
  alt: (p) =>
    p.ranked === 1
      ? `Karte der USA. Ein Gebiet hat für ${p.year} eine Quote des gemeldeten Schadens durch Internetkriminalität aller Art: ${p.top}, ${p.highest} je Einwohner.`
      : `Karte der USA. Gemeldeter Schaden durch Internetkriminalität aller Art im Jahr ${p.year}: von ${p.lowest} je Einwohner (${p.low}) bis ${p.highest} (${p.top}), unter ${f.number(p.ranked)} Gebieten mit Einwohnerzahl.`,
  whole: (rate) => `Alle Gebiete: ${rate} je Einwohner`,
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'keine Quote' : `${p.rate} je Einwohner`}, insgesamt ${p.losses ?? 'nichts'} gemeldet`,
});
