import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import type { Words } from './shape.ts';

/** German words of the page of an operation, besides its figures. */
export const operationPageWords = (f: Format): Words['operationPages'] => ({
  disputed: 'Wo sich Quellen widersprechen',
  disputedNote:
    'Die fett gesetzte Zahl ist die, die wir auf den übrigen Seiten verwenden. Amtliche Quellen gehen der Presse vor, neuere den älteren. Zahlen, die als überholt, zweifelhaft oder Druckfehler markiert sind, werden nie verwendet. Wo sich Quellen desselben Tages widersprechen und keine Regel entscheidet, geben wir die Spanne an.',
  numbers: 'Die Zahlen',
  allNumbers: (count) =>
    count === 1
      ? 'Die Zahl und jede Quelle dafür'
      : `Alle ${f.number(count)} Zahlen und jede Quelle dafür`,
  fromOrigin: (p) => `${p.origin}: wiederholt von ${quantity(f, p.documents, 'Quelle', 'Quellen')}`,
  noOrigin: (documents) =>
    documents === 1
      ? `${f.number(documents)} Quelle sagt nicht, woher ihre Zahl stammt`
      : `${f.number(documents)} Quellen sagen nicht, woher ihre Zahl stammt`,
  claims: 'Der erste Artikel, geprüft',
  claimsText: (count) =>
    `Dieses Projekt begann mit einem Artikel über diesen Einsatz. Wir haben ${f.number(count)} seiner Aussagen an anderen Quellen geprüft.`,
  claimsLink: 'Jede Aussage, geprüft',
  claimsTitle: (name) => `${name}: der erste Artikel, geprüft`,
  verdicts: (p) => `${p.verdict}: ${f.number(p.count)}`,
  partners: 'Wer beteiligt war',
  partnersNote: 'Genannt in mindestens einer Quelle, neben der federführenden Behörde.',
  seizures: 'Was beschlagnahmt wurde',
  techniques: 'Wie der Betrug abgelaufen sein soll',
  techniquesNote:
    'Das sollen die Beschuldigten nach Darstellung der Quellen getan haben. Andere Methoden können benutzt worden sein, ohne beschrieben zu sein.',
  followed: 'Was folgte',
  followedNote:
    'Maßnahmen von Behörden anderer Länder, die zu diesem Einsatz gehören oder aus ihm folgten.',
  allActions: 'Alle Gerichtsverfahren, Rückzahlungen und Festnahmen',
  downloadText: 'Alles, was wir zu diesem Einsatz haben, in einer Datei.',
  documents: (count) => quantity(f, count, 'Quelle', 'Quellen'),
  older: 'Davor',
  newer: 'Danach',
  around: 'Einsätze davor und danach',
  nothing: {
    places: 'Orte',
    partners: 'Partner',
    victims: 'Länder der Opfer',
    techniques: 'Methoden',
  },
  noSource: (parts) => `Keine Angaben in den Quellen zu: ${f.list(parts)}.`,
  lead: (p) =>
    [
      `Erfasst sind hier ${f.number(p.operations)} Einsätze gegen Callcenter (${p.first} bis ${p.last}); bei ${f.number(p.techSupport)} davon geht es um falschen technischen Support.`,
      p.others > 0 &&
        (p.others === 1
          ? `${f.number(p.others)} weiterer richtete sich nicht gegen Callcenter.`
          : `${f.number(p.others)} weitere richteten sich nicht gegen Callcenter.`),
      p.undated > 0 && `Bei ${f.number(p.undated)} ist kein Datum bekannt.`,
    ]
      .filter((part) => part !== false)
      .join(' '),
  filter: 'Einsätze filtern',
  fields: { year: 'Jahr', scope: 'Gegenstand', state: 'Bundesstaat' },
  any: 'alle',
  undatedYear: 'ohne Datum',
  option: (label, count) => `${label} (${f.number(count)})`,
  reset: 'Alle zeigen',
  count: (p) => `${p.shown} von ${p.all} Einsätzen`,
  others: (count) =>
    count === 1 ? 'Den anderen Einsatz zeigen' : `Die anderen ${f.number(count)} Einsätze zeigen`,
  place: 'Ort',
  places: (names, others) =>
    others === 0 ? f.list(names) : `${f.list(names)} +${f.number(others)}`,
  missing: '–',
  all: 'Alle Einsätze',
});
