import type { Format } from '../../format.ts';
import { spread } from '../spread.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure ftc-losses-by-state.
 * Names of states come in as the data has them; rates and amounts come in written.
 */
export const ftcLossesByState = (f: Format): FigureWords['ftc-losses-by-state'] => ({
  title: (p) =>
    `Im Jahr ${p.year} meldeten Betroffene der FTC durch Betrug aller Art einen Schaden von ${p.whole} je Einwohner${spread(f, p)}`,
  subtitle: (year) =>
    `Der Federal Trade Commission gemeldeter Schaden durch Betrug aller Art, US-Dollar je Einwohner, ${year}`,
  alt: (p) =>
    p.ranked === 1
      ? `Karte der USA. Ein Gebiet hat für ${p.year} eine Quote des Schadens durch Betrug aller Art, der der Federal Trade Commission gemeldet wurde: ${p.top}, ${p.highest} je Einwohner.`
      : `Karte der USA. Der Federal Trade Commission gemeldeter Schaden durch Betrug aller Art im Jahr ${p.year}: von ${p.lowest} je Einwohner (${p.low}) bis ${p.highest} (${p.top}), unter ${f.number(p.ranked)} Gebieten.`,
  allFraud:
    'Erfasst ist Betrug aller Art, nicht nur Tech-Support-Betrug. Meldungen, die Bundesstaaten weitergaben, sind nicht gezählt.',
  notFbi:
    'Addieren Sie dies nicht zu Zahlen des FBI: Das FBI zählt seine eigenen Anzeigen, und manche melden sich bei beiden.',
  whole: (rate) => `Alle Gebiete: ${rate} je Einwohner`,
  missing: 'nicht veröffentlicht',
  reports: 'Betrugsmeldungen',
  withLoss: 'Meldungen mit Schaden, Prozent',
  median: 'Mittlerer Schaden (Median), USD',
  name: (p) =>
    p.losses === null
      ? `${p.name}: nicht veröffentlicht`
      : `${p.name}: ${p.rate === null ? '' : `${p.rate} je Einwohner, `}${p.losses} insgesamt gemeldet`,
});
