import type { Format } from '../../format.ts';
import { quantity } from '../counted.ts';
import { spread } from '../spread.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure tech-support-by-state.
 * Names of states come in as the data has them; rates and amounts come in written.
 */
export const techSupportByState = (f: Format): FigureWords['tech-support-by-state'] => ({
  title: (p) =>
    `Im Jahr ${p.year} betrug der gemeldete Schaden durch Tech-Support-Betrug ${p.whole} je Einwohner${spread(f, p)}`,
  subtitle: (year) =>
    `Dem FBI gemeldeter Schaden durch Tech-Support-Betrug, in US-Dollar je Einwohner, ${year}`,
  alt: (p) =>
    `Karte der USA. Gemeldeter Schaden durch Tech-Support-Betrug im Jahr ${p.year}: von ${p.lowest} je Einwohner (${p.low}) bis ${p.highest} (${p.top}), unter ${f.number(p.ranked)} Gebieten mit Einwohnerzahl.`,
  whole: (rate) => `Alle Gebiete: ${rate} je Einwohner`,
  name: (p) => {
    const rate = p.rate === null ? 'keine Quote' : `${p.rate} je Einwohner`;
    const losses = p.isWithheld
      ? 'Schaden nicht gezeigt'
      : p.losses === null
        ? 'kein Schaden gemeldet'
        : `${p.losses} gemeldeter Schaden`;
    return p.complaints === null
      ? `${p.name}: ${rate}, ${losses}`
      : `${p.name}: ${rate}, ${losses}, ${quantity(f, p.complaints, 'Anzeige', 'Anzeigen')}`;
  },
});
