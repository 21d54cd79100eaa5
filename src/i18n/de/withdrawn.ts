import type { Format } from '../format.ts';
import type { Words } from './shape.ts';
import { when } from './when.ts';

/** German words of pages about what was withdrawn from the record. */
export const withdrawnWords = (f: Format): Words['withdrawn'] => ({
  title: (name) => `Zurückgezogen: ${name}`,
  lead: (p) =>
    `Wir haben dies ${when(f, p.date)} zurückgezogen. ${p.why ?? 'Ein Grund ist nicht festgehalten.'}`,
  renamed: (date) => `Dies ist seit dem ${f.date(date)} unter einer neuen Adresse zu finden.`,
  goOn: 'Zur neuen Adresse',
  said: 'Was hier stand',
  saidNote:
    'Das sind die Zeilen der letzten Veröffentlichung. Bitte zitieren Sie sie nicht; der Grund steht oben. Die Liste der Änderungen enthält die ganze Version.',
  changes: 'Die Version, die es zurückzog',
  list: 'Zurückgezogen',
});
