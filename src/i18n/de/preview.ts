import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import type { Words } from './shape.ts';

/** German words of the pictures shown for a page where a link to it is shared. */
export const previewWords = (f: Format): Words['preview'] => ({
  home: (year) => `gemeldeter Schaden durch Tech-Support-Betrug im Jahr ${year}`,
  state: (year) => `gemeldeter Schaden durch Internetkriminalität aller Art im Jahr ${year}`,
  operation: (p) => (p.when === null ? p.what : `${p.what}, ${p.when}`),
  alt: (p) => `${p.title}: ${p.number === undefined ? '' : `${p.number} `}${p.text}`,
  source: (title) => `Quelle: ${title}`,
  datasets: (count) => quantity(f, count, 'Datensatz', 'Datensätze'),
  sources: (count) => quantity(f, count, 'Quelle', 'Quellen'),
  documents: (count) => quantity(f, count, 'Quelle', 'Quellen'),
  figures: (count) => quantity(f, count, 'Grafik oder Karte', 'Grafiken und Karten'),
  operations: (count) => quantity(f, count, 'Einsatz', 'Einsätze'),
});
