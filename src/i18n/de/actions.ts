import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import { inCountry } from './country-name.ts';
import type { Words } from './shape.ts';

/** German words of the page of actions, and of the lists of them on other pages. */
export const actionWords = (f: Format): Words['actions'] => ({
  title: 'Gerichtsverfahren, Rückzahlungen und Festnahmen',
  short: 'Maßnahmen',
  description:
    'Klagen, Vergleiche, Anklagen, Strafurteile, Festnahmen und Rückzahlungen in Fällen von Tech-Support-Betrug außerhalb Indiens sowie vom Ausland geleitete Razzien, mit Quellen.',
  lead: (p) =>
    `${f.number(p.actions)} Maßnahmen von ${f.number(p.agencies)} Behörden, von ${p.first} bis ${p.last}. Wir nennen Organisationen, aber keine Personen.`,
  allegation:
    'Eine Klage oder Anklage ist ein Vorwurf, solange kein Gericht entschieden hat. Eine Razzia oder Festnahme ist keine Verurteilung.',
  incomplete:
    'Die Liste enthält nur Maßnahmen, für die wir Quellen gefunden haben. Sie ist nicht vollständig und misst nicht, wie viel Betrug es in einem Jahr oder Land gibt.',
  table: 'Alle Maßnahmen, die neuesten zuerst',
  download: 'Alle Maßnahmen als CSV und JSON, mit jeder Spalte',
  undatedYear: 'ohne Datum',
  filter: 'Maßnahmen filtern',
  fields: {
    kind: 'Art',
    year: 'Jahr',
    agency: 'Behörde',
    country: 'Land',
    standing: 'Stand',
  },
  any: { kind: 'alle', year: 'alle', agency: 'alle', country: 'alle', standing: 'alle' },
  option: (label, count) => `${label} (${f.number(count)})`,
  reset: 'Alle zeigen',
  count: (p) => `${p.shown} von ${p.all} Maßnahmen`,
  others: (count) =>
    count === 1 ? 'Die andere Maßnahme zeigen' : `Die anderen ${f.number(count)} Maßnahmen zeigen`,
  date: 'Datum',
  what: 'Was geschah',
  who: 'Wer handelte, und wo',
  standing: 'Art und Stand',
  numbers: 'Betrag und Zahlen',
  sources: 'Quellen',
  to: (start, end) => `${start} – ${end}`,
  undated: 'ohne Datum',
  many: 'viele Länder',
  organisations: (names) => {
    const list = f.list(names);
    return list.endsWith('.') ? `Organisationen: ${list}` : `Organisationen: ${list}.`;
  },
  victims: (countries) => `Opfer ${f.list(countries.map((code) => inCountry(f, code)))}.`,
  operation: 'Teil von',
  permalink: (date, title) => `${date}: ${title}`,
  noNumbers: '–',
  amount: (p) => (p.kind === null ? p.amount : `${p.amount} (${p.kind})`),
  individuals: (count) => quantity(f, count, 'Person beteiligt', 'Personen beteiligt'),
  arrests: (count) => quantity(f, count, 'Festnahme', 'Festnahmen'),
  prison: (months) => `${quantity(f, months, 'Monat', 'Monate')} Haft`,
  victimCount: (count) => `${f.number(count)} Opfer`,
  refundCount: (count) => quantity(f, count, 'Rückzahlung', 'Rückzahlungen'),
});
