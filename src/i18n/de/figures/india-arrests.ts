import { span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure india-arrests. Numbers come in written: "mindestens 215". */
export const indiaArrests = (): FigureWords['india-arrests'] => ({
  title: (p) =>
    `Bei Einsätzen, die das FBI unterstützte, nahm die indische Polizei ${p.arrests} Menschen fest (${p.year})`,
  subtitle: (first, last) =>
    `Festgenommene in Indien bei Einsätzen, die das FBI unterstützte, nach Angaben seiner Berichte, ${span(first, last)}`,
  alt: (years) => `Balkendiagramm. Festnahmen nach Jahr: ${years.join('; ')}.`,
  ofYear: (year, arrests) => `${year}: ${arrests}`,
  arrests: 'Festnahmen',
  qualifier: 'Laut Quelle',
  whose:
    'Das sind nur die Festnahmen, die das FBI meldet. Manche können auch bei den hier erfassten Einsätzen gezählt sein.',
  notConvicted: 'Eine Festnahme ist keine Verurteilung.',
});
