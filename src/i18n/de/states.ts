import type { Format } from '../format.ts';
import type { Words } from './shape.ts';
import { inState } from './state-name.ts';

/** German words of the pages that compare the states. */
export const statesWords = (f: Format): Words['states'] => ({
  title: 'Bundesstaaten und Territorien',
  pageDescription: (p) =>
    `Tech-Support-Betrug und Internetkriminalität aller Art, die Menschen ${inState(p.name)} dem FBI gemeldet haben: Schaden, Anzeigen und Rang nach Jahr, bis ${p.year}.`,
  viewsLabel: 'Die Bundesstaaten vergleichen nach',
  find: 'Ihren Bundesstaat finden',
  views: {
    'tech-support': {
      tab: 'Tech-Support-Betrug: Schaden',
      title: 'Tech-Support-Betrug nach Bundesstaat',
      lead: 'Die Jahresberichte des FBI schlüsseln Tech-Support-Betrug nicht nach Bundesstaat auf. Seine Berichte zu den einzelnen Staaten tun es; dies sind die neuesten, die wir gelesen haben. Sie zeigen den gemeldeten Schaden nach dem Wohnort der Betroffenen.',
    },
    complaints: {
      tab: 'Anzeigen',
      title: 'Anzeigen wegen Tech-Support-Betrugs nach Bundesstaat',
      lead: 'Anzeigen beim FBI wegen Tech-Support-Betrugs je Million Einwohner, aus seinen Berichten zu den Bundesstaaten. Darin sind Anzeigen ohne Schaden enthalten.',
    },
    'internet-crime': {
      tab: 'Alle Internetkriminalität',
      title: 'Internetkriminalität aller Art nach Bundesstaat',
      lead: 'Dem FBI gemeldeter Schaden durch Internetkriminalität aller Art, bis zum neuesten Jahresbericht. Tech-Support-Betrug ist ein kleiner Teil davon, und seine Karte sieht anders aus.',
    },
    'unwanted-calls': {
      tab: 'Unerwünschte Anrufe',
      title: 'Unerwünschte Tech-Support-Anrufe nach Bundesstaat',
      lead: 'Beschwerden bei der Verbraucherschutzbehörde Federal Trade Commission über unerwünschte Anrufe, die Hilfe mit dem Computer anboten, nach Haushaltsjahr, das im September endet.',
    },
    'imposter-scams': {
      tab: 'Falsche Identität',
      title: 'Betrug unter falscher Identität nach Bundesstaat',
      lead: 'Meldungen von Betrug unter falscher Identität an die Federal Trade Commission. Zu dieser Kategorie gehören neben Tech-Support-Betrug auch Betrüger, die sich als Behörde, Unternehmen, Verwandte oder Liebespartner ausgeben.',
    },
    'alleged-perpetrators': {
      tab: 'Mutmaßliche Täter',
      title: 'Wo Anzeigen mutmaßliche Täter verorten',
      lead: 'Wer beim FBI Anzeige erstattet, kann angeben, wo er den Täter vermutet. Niemand hat das überprüft: Es ist ein Vorwurf, und er sagt nichts über die Menschen eines Bundesstaats.',
    },
  },
  ranking: {
    title: (view) => `Alle Gebiete, ${view}`,
    place: 'Gebiet',
  },
  compare: {
    title: 'Bundesstaaten nebeneinander',
    description:
      'Gemeldeter Schaden durch Tech-Support-Betrug und durch Internetkriminalität aller Art in jedem Bundesstaat, je Einwohner, alle im selben Maßstab.',
    link: 'Bundesstaaten nebeneinander vergleichen',
    lead: 'Alle Bundesstaaten im selben Maßstab, in Dollar je Einwohner. Wählen Sie einige aus, um nur diese zu sehen; die Adresse der Seite merkt sich Ihre Auswahl.',
    choose: (name) => `${name} vergleichen`,
    all: 'Alle zeigen',
    techSupport: (p) => `Tech-Support-Betrug, ${p.first} bis ${p.last}`,
    internetCrime: (p) => `Internetkriminalität aller Art, ${p.first} bis ${p.last}`,
    scale: (amount) => `Gemeldeter Schaden je Einwohner. Jede Grafik endet bei ${amount}.`,
    beyond: (names) =>
      `Säulen mit einer Lücke sind abgeschnitten, weil sie höher sind: ${f.list(names)}.`,
    alt: (p) => `${p.name}: ${p.from} je Einwohner im Jahr ${p.first}, ${p.to} im Jahr ${p.last}`,
    newest: (p) => `${p.amount} im Jahr ${p.year}`,
  },
});
