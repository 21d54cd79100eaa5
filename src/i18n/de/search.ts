import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import type { Words } from './shape.ts';

/** German words of the search and of the list of all pages. */
export const searchWords = (f: Format): Words['search'] => ({
  title: 'Suche',
  description: 'Durchsuchen Sie alle Seiten von Hang Up oder wählen Sie aus der ganzen Liste.',
  label: 'Alle Seiten durchsuchen',
  hint: 'Ein Bundesstaat, ein Einsatz, eine Firma …',
  counts: {
    none: 'Nichts gefunden. Versuchen Sie weniger oder andere Wörter, oder wählen Sie aus der Liste unten.',
    one: 'Eine Seite gefunden',
    many: '{0} Seiten gefunden',
    first: '{0} Seiten gefunden; die besten {1} sind gezeigt',
    failed: 'Die Suche wurde nicht geladen. Alle Seiten stehen in der Liste unten.',
  },
  results: 'Gefundene Seiten',
  all: 'Alle Seiten',
  allText: (count) => `${quantity(f, count, 'Seite', 'Seiten')} nach Thema.`,
  elsewhere: (p) => `${p.group}: alle ${f.number(p.count)}`,
  trendsText:
    'Wie der Betrug gewachsen ist: gemeldeter Schaden, Anzeigen, Alter, Kontakt, Zahlung und andere Behörden',
  home: 'Startseite',
  homeText: 'Alles Wichtige auf einer Seite',
  groups: {
    pages: 'Hauptseiten',
    states: 'Bundesstaaten und Territorien',
    countries: 'Länder',
    help: 'Was tun, nach Land',
    sheets: 'Faktenblätter zum Ausdrucken',
    operations: 'Einsätze',
    actions: 'Gerichtsverfahren, Rückzahlungen und Festnahmen',
    figures: 'Grafiken und Karten',
    datasets: 'Datensätze',
    sources: 'Quellen',
  },
  nicknames: {
    AE: 'VAE Emirate Dubai',
    CH: 'Schweizer Eidgenossenschaft',
    DE: 'BRD Bundesrepublik',
    GB: 'UK Vereinigtes Königreich Britannien England Schottland Wales',
    IN: 'Bharat Hindustan',
    NL: 'Holland',
    US: 'Vereinigte Staaten Amerika',
  },
  helpQueries: {
    anywhere: [
      ...['pop-up', 'popup', 'mein bildschirm', 'meinem bildschirm', 'gutscheinkarte'],
      ...['gutscheinkarten', 'geschenkkarte', 'geld zurück', 'ich habe gezahlt', 'überwiesen'],
      ...['anydesk', 'any desk', 'teamviewer', 'team viewer', 'ultraviewer'],
      ...['in meinem computer', 'auf meinem computer', 'auf meinem pc', 'hereingelassen'],
      ...['am telefon', 'was soll ich tun', 'was tun', 'was mache ich', 'hilf mir'],
      ...['helft mir', 'betrogen', 'abgezockt', 'wen anrufen', 'wo melden', 'anzeige erstatten'],
      ...['microsoft-anruf', 'anruf von microsoft', 'falscher microsoft', 'gift card', 'scammed'],
    ],
    alone: [
      ...['rückzahlung', 'hilfe', 'betrug', 'betrüger', 'gehackt', 'virus', 'warnung'],
      ...['gesperrt', 'bezahlt', 'gezahlt', 'anzeige', 'melden', 'fernzugriff', 'fernwartung'],
      ...['fremder', 'bank', 'scam', 'help', 'abzocke', 'polizei', 'ayuda', 'arnaque'],
    ],
  },
  synonyms: {
    state: 'Bundesstaat Schaden Verluste Anzeigen Rang je Einwohner Bericht',
    country: 'Land Anzeige erstatten melden Telefon Hilfe Opfer',
    operation: 'Razzia Durchsuchung Polizei Festnahmen beschlagnahmt Callcenter Call-Center',
    dataset: 'Daten Download herunterladen CSV JSON Spalten',
    figure: 'Grafik Diagramm Karte Schaubild Bild einbetten',
    source: 'Dokument Quelle Bericht Ausgabe',
  },
});
