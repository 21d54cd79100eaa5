import type { Format } from '../../format.ts';
import { fraud } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure age-parts. */
export const ageParts = (f: Format): FigureWords['age-parts'] => ({
  lossTitle: (p) =>
    `Im Jahr ${p.year} entfielen ${f.percent(p.share)} des gemeldeten Schadens durch ${fraud} auf die Altersgruppe ${p.group}`,
  complaintTitle: (p) =>
    `Im Jahr ${p.year} kamen ${f.percent(p.share)} der Anzeigen wegen ${fraud}s aus der Altersgruppe ${p.group}`,
  lossSubtitle: (year) =>
    `Dem FBI gemeldeter Schaden durch ${fraud}, nach Alter der Anzeigenden, in US-Dollar, ${year}`,
  complaintSubtitle: (year) =>
    `Anzeigen beim FBI wegen ${fraud}s, nach Alter der Anzeigenden, ${year}`,
  alt: (parts) => `Balkendiagramm. ${f.list(parts)}.`,
  part: (group, amount) => `${group}: ${amount}`,
  noAge: 'Alter nicht angegeben',
  noAgeNote: 'Der schraffierte Balken ist der Rest: Anzeigen ohne Altersangabe.',
  wide: 'Die Altersgruppen sind verschieden breit; die älteste hat keine Obergrenze.',
  overlap: (group) =>
    `Die Berichte nennen auch „${group}“, einen Teil einer hier gezeigten Gruppe.`,
  group: 'Alter',
  losses: 'Gemeldeter Schaden, USD',
  complaints: 'Anzeigen',
  share: 'Anteil am Ganzen, einschließlich der Anzeigen ohne Altersangabe',
});
