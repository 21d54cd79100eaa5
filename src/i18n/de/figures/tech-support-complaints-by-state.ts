import type { Format } from '../../format.ts';
import { quantity } from '../counted.ts';
import { spread } from '../spread.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure tech-support-complaints-by-state. */
export const techSupportComplaintsByState = (
  f: Format,
): FigureWords['tech-support-complaints-by-state'] => ({
  title: (p) =>
    `Je Million Einwohner gab es ${p.whole} Anzeigen wegen Tech-Support-Betrugs im Jahr ${p.year}${spread(f, p)}`,
  subtitle: (year) => `Anzeigen beim FBI wegen Tech-Support-Betrugs je Million Einwohner, ${year}`,
  alt: (p) =>
    p.ranked === 1
      ? `Karte der USA. Ein Gebiet hat für ${p.year} eine Quote der Anzeigen wegen Tech-Support-Betrugs: ${p.top}, ${p.highest} je Million Einwohner.`
      : `Karte der USA. Anzeigen wegen Tech-Support-Betrugs im Jahr ${p.year}: von ${p.lowest} je Million Einwohner (${p.low}) bis ${p.highest} (${p.top}), unter ${f.number(p.ranked)} Gebieten mit Einwohnerzahl.`,
  count: 'Anzeigen wegen Tech-Support-Betrugs',
  rate: 'Anzeigen je Million Einwohner',
  countHead: 'Anzeigen',
  rateHead: 'Je Million Einwohner',
  year: 'Jahr',
  showYear: (year) => String(year),
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'keine Quote' : `${p.rate} je Million Einwohner`}, ${p.count === null ? 'keine Anzeigen gemeldet' : quantity(f, p.count, 'Anzeige', 'Anzeigen')}`,
});
