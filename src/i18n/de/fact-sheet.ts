import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import { inCountry } from './country-name.ts';
import type { Words } from './shape.ts';
import { inState } from './state-name.ts';

/** German words of the fact sheets: one page to print, and the same as plain text, for each state and country. */
export const factSheetWords = (f: Format): Words['factSheet'] => ({
  link: 'Faktenblatt zum Ausdrucken',
  title: (name) => `${name}: Faktenblatt zum Tech-Support-Betrug`,
  stateDescription: (name) =>
    `Tech-Support-Betrug ${inState(name)} auf einer Seite zum Ausdrucken: Fakten mit Quellen, Grafiken, und wo man Anzeige erstattet.`,
  countryDescription: (country) =>
    `Tech-Support-Betrug und ${f.country(country)} auf einer Seite zum Ausdrucken: Fakten mit Quellen, Grafiken, und wo man Anzeige erstattet.`,
  lead: (p) =>
    `Version ${p.version} der Daten, veröffentlicht am ${p.date}. Frei nutzbar bei Nennung von Hang Up (CC BY 4.0).`,
  facts: 'In Kürze',
  charts: 'Über die Jahre und im Vergleich',
  source: 'Quelle:',
  worked: 'Berechnet aus:',
  ownCount: 'Unsere Zählung dessen, was hier erfasst ist',
  limits: 'Was diese Zahlen nicht sagen',
  limit: {
    reported:
      'Sie zählen, was Menschen gemeldet haben. Was niemand gemeldet hat, fehlt; die ganze Summe kennt deshalb niemand.',
    complaints:
      'Anzeigen sind keine Opfer: Eine Person kann mehrmals Anzeige erstatten, andere tun es nie.',
    countries:
      'Jede Behörde zählt auf ihre Weise: Vergleichen Sie keine Zahlen verschiedener Länder.',
    listed:
      'Die Länderliste des FBI zählt Internetkriminalität aller Art und nennt höchstens zwanzig Länder. Wie Anzeigen aus dem Ausland das FBI erreichen, hat sich geändert: Ihre Jahre zeigen keinen Trend.',
    allCrime:
      'Internetkriminalität aller Art ist nicht Tech-Support-Betrug; dieser ist nur ein Teil davon.',
  },
  report: 'Wo man Anzeige erstattet',
  desk: (p) => (p.details === '' ? p.name : `${p.name}: ${p.details}`),
  copy: 'Als Text kopieren',
  show: 'Dasselbe als reiner Text',
  plain: 'Reiner Text (TXT)',
  back: (name) => `Alle Zahlen: ${name}`,
  address: (address) => `Dieses Blatt mit seinen Grafiken: ${address}`,
  searchText: 'Eine Seite zum Ausdrucken oder reiner Text zum Kopieren',

  rate: (p) =>
    `Gemeldeter Schaden durch Tech-Support-Betrug ${inState(p.name)} im Jahr ${p.year}: ${p.rate} je Einwohner, ${p.rank} von ${f.number(p.ranked)} Gebieten; in allen ${f.number(p.places)} Gebieten zusammen waren es ${p.nation}.`,
  change: (p) =>
    `Der gemeldete Schaden durch Tech-Support-Betrug ${inState(p.name)} war im Jahr ${p.year} um ${p.share} ${p.rise ? 'höher' : 'niedriger'} als im Jahr ${p.before} (${p.losses}).`,
  actions: (p) => {
    const cases = `Diese Dokumentation nennt ${quantity(
      f,
      p.actions,
      'Gerichtsverfahren, Rückzahlung oder Festnahme',
      'Gerichtsverfahren, Rückzahlungen und Festnahmen',
    )} mit Bezug zu Menschen oder Behörden ${inCountry(f, p.country)}`;
    if (p.latest === null) return `${cases}.`;
    return p.actions === 1
      ? `${cases} (${p.latest}).`
      : `${cases}; das neueste Datum ist ${p.latest}.`;
  },
});
