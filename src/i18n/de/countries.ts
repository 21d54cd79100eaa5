import type { Format } from '../format.ts';
import { operationsDative, quantity } from './counted.ts';
import { inCountry } from './country-name.ts';
import type { Words } from './shape.ts';

/** German words of the pages of countries, which come in by their code. */
export const countryWords = (f: Format): Words['countries'] => ({
  title: 'Länder',
  description:
    'Länder, deren Menschen, Behörden oder Gerichte diese Dokumentation nennt: Zahlen ihrer eigenen Behörden, Einsätze, Maßnahmen, und wo man Anzeige erstattet.',
  lead: (p) =>
    `${quantity(f, p.countries, 'Land hat', 'Länder haben')} hier eine Seite. In ${f.number(p.victims)} davon nennen Quellen Opfer, bei ${operationsDative(f, p.operations)} gegen Callcenter. Jede Behörde zählt auf ihre Weise: Vergleichen Sie keine Zahlen verschiedener Länder.`,
  tableTitle: 'Alle erfassten Länder',
  country: 'Land',
  operations: 'Einsätze mit Opfern von hier',
  listed: (year) => `Anzeigen beim FBI, ${year}`,
  own: 'Zahlen eigener Behörden',
  actions: 'Maßnahmen',
  desks: 'Anzeige\u00adstelle',
  none: '–',
  tableNote:
    'Wo ein Strich ist oder auf dem Handy die Zeile fehlt, haben wir keine Zahl gefunden; das heißt nicht null. Anzeigen beim FBI betreffen Internetkriminalität aller Art. Zahlen von Behörden können Betrug aller Art umfassen; Umfragen von Unternehmen zählen nicht dazu.',

  notTheState: (country) => f.country(country),
  pageDescription: (country) =>
    `Tech-Support-Betrug und ${f.country(country)}: was die eigenen Behörden melden, Einsätze und Maßnahmen mit Bezug zum Land, und wo man Anzeige erstattet.`,

  figures: 'Zahlen',
  figuresNote:
    'Wie veröffentlicht, jede in ihrer eigenen Definition und Währung. Teile überschneiden sich und dürfen nicht addiert werden. Was ein Unternehmen in einer Umfrage gefragt hat, ist so benannt.',
  counted: {
    title: 'Was wo gezählt wird',
    value: (number, metric) => `${number} ${metric}`,
    note: 'Alle Behörden, deren Zählung von Tech-Support-Betrug wir gelesen haben. Die Kategorien unterscheiden sich: „Fernzugriff“ in einem Land, „Dienstleistung“ in einem anderen. Vergleichen Sie nie zwei Zeilen.',
    who: 'Wer zählt',
    what: 'Gezählt als',
    since: 'Erfasst seit',
    newest: 'Neuester Wert',
    ownType: 'Tech-Support-Betrug',
    others: (count) =>
      count === 1
        ? 'Die zweite Behörde eines Landes zeigen'
        : `${f.number(count)} weitere Behörden derselben Länder zeigen`,
    rest: (count) =>
      count === 1 ? 'Das andere Land zeigen' : `Die anderen ${f.number(count)} Länder zeigen`,
  },
  survey: {
    title: 'Was Microsoft die Menschen fragte',
    note: 'Antworten auf eine Umfrage von Microsoft, in Prozent der Befragten. Sie misst, woran sich Menschen erinnern, nicht, was sie gemeldet haben; in jedem Jahr wurden andere Länder befragt.',
    year: 'Jahr',
    all: 'Alle Länder der Umfrage',
    questions: {
      'share-exposed': 'Mit einem solchen Betrug zu tun gehabt',
      'share-continued': 'Darauf eingegangen',
      'share-lost-money': 'Geld verloren',
    },
  },
  agency: 'Gezählt von',
  category: 'Gezählt als',
  metric: 'Was gezählt wird',
  year: 'Jahr',
  period: 'Zeitraum',
  value: 'Wert',
  source: 'Quelle',
  percent: (value) => `${value}\u00a0%`,

  ic3: 'Anzeigen beim FBI',
  ic3Note:
    'Internetkriminalität aller Art, nicht nur Tech-Support-Betrug. Der Bericht nennt höchstens zwanzig Länder. Wie Anzeigen aus dem Ausland das FBI erreichen, hat sich im Lauf der Jahre geändert: Die Jahre zeigen keinen Trend.',
  ic3Complaints: 'Anzeigen',
  ic3Rank: 'Rang im Bericht',
  ic3Outside: 'nicht in der Liste',

  touched: 'Einsätze',
  touchedNote:
    'Die Beschuldigten gelten als unschuldig, solange kein Gericht sie schuldig spricht. Ein Land ist aufgeführt, wenn mindestens eine Quelle es nennt.',
  operation: 'Einsatz',
  date: 'Datum',
  tie: 'Bezug zu diesem Land',
  ties: {
    place: 'fand hier statt',
    victims: 'Opfer von hier',
    partner: 'Behörde oder Unternehmen von hier beteiligt',
  },
  noTouched: (country) =>
    `Kein hier erfasster Einsatz hat einen Bezug zu Menschen oder Behörden ${inCountry(f, country)}.`,

  acted: 'Gerichtsverfahren, Rückzahlungen und Festnahmen',
  actedNote: (country) =>
    `Maßnahmen, die ${inCountry(f, country)} stattfanden, von einer Behörde dort getroffen wurden oder Opfer dort betreffen.`,
  actedAll: 'Alle Maßnahmen, zum Filtern',
  noActed: (country) =>
    `Keine hier erfasste Maßnahme hat einen Bezug zu Menschen oder Behörden ${inCountry(f, country)}.`,

  report: 'Wo Sie von hier aus Anzeige erstatten',
  noReport: (country) =>
    `Eine amtliche Adresse ${inCountry(f, country)} haben wir nicht gelesen. Rufen Sie die Polizei an. Diese Stellen nehmen Beschwerden aus allen Ländern an:`,
  downloadText: (country) =>
    `Alle Zeilen der Daten zu Menschen, Behörden und Orten ${inCountry(f, country)}, in einer Datei.`,
  sources: 'Quellen',
  sourcesNote: 'Quellen, auf denen die Zahlen und Namen dieser Seite beruhen, die neuesten zuerst.',
  pressBesides: (count) =>
    count === 1
      ? `${f.number(count)} Presseartikel ist bei dem Einsatz oder der Maßnahme aufgeführt, von der er berichtet.`
      : `${f.number(count)} Presseartikel sind bei den Einsätzen und Maßnahmen aufgeführt, von denen sie berichten.`,
  others: 'Alle Länder',

  otherFigures: (count) =>
    count === 1 ? 'Die andere Zahl zeigen' : `Die anderen ${f.number(count)} Zahlen zeigen`,
});
