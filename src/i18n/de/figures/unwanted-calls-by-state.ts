import type { Format } from '../../format.ts';
import { quantity } from '../counted.ts';
import { spread } from '../spread.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure unwanted-calls-by-state. A financial year is named by the year in which it ends. */
export const unwantedCallsByState = (f: Format): FigureWords['unwanted-calls-by-state'] => ({
  title: (p) =>
    `Je Million Einwohner gab es ${p.whole} Beschwerden über unerwünschte Tech-Support-Anrufe im Haushaltsjahr ${p.year}${spread(f, p)}`,
  subtitle: (year) =>
    `Beschwerden bei der Federal Trade Commission über unerwünschte Anrufe, die technischen Support anboten, je Million Einwohner, Oktober ${year - 1} bis September ${year}`,
  alt: (p) =>
    p.ranked === 1
      ? `Karte der USA. Ein Gebiet hat für das Haushaltsjahr ${p.year} eine Quote der Beschwerden über unerwünschte Tech-Support-Anrufe: ${p.top}, ${p.highest} je Million Einwohner.`
      : `Karte der USA. Beschwerden über unerwünschte Tech-Support-Anrufe im Haushaltsjahr ${p.year}: von ${p.lowest} je Million Einwohner (${p.low}) bis ${p.highest} (${p.top}), unter ${f.number(p.ranked)} Gebieten.`,
  fiscal: (year) =>
    `Das Haushaltsjahr ${year} ging von Oktober ${year - 1} bis September ${year}; die Quoten verwenden die Einwohnerzahl von ${year}.`,
  notVerified:
    'Das sind Beschwerden über Anrufe, keine Opfer und keine Schäden. Die FTC überprüft keine davon, und eine Person kann viele einreichen.',
  robocalls: (share, year) =>
    `Im Haushaltsjahr ${year} waren, wo die Art des Anrufs gemeldet war, ${share} Bandansagen; bei den übrigen sprach ein Mensch.`,
  count: 'Beschwerden über unerwünschte Tech-Support-Anrufe',
  rate: 'Beschwerden je Million Einwohner',
  countHead: 'Beschwerden',
  rateHead: 'Je Million Einwohner',
  year: 'Haushaltsjahr',
  showYear: (year) => `Haushaltsjahr ${year}`,
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'keine Quote' : `${p.rate} je Million Einwohner`}, ${p.count === null ? 'keine Beschwerden gemeldet' : quantity(f, p.count, 'Beschwerde', 'Beschwerden')}`,
});
