import type { Format } from '../format.ts';
import { all } from './phrases.ts';
import type { Words } from './shape.ts';
import { inState, toState } from './state-name.ts';

/** German words of the pages of one state or territory. */
export const statePageWords = (f: Format): Words['statePage'] => ({
  rank: (rank) => `Rang ${f.number(rank)}`,
  losses: (p) =>
    `Menschen ${inState(p.name)} meldeten dem FBI im Jahr ${p.year} einen Schaden von ${p.amount} durch ${all}: ${p.rate} je Einwohner, ${p.rank} von ${p.ranked} Gebieten.`,
  lossesAlone: (p) =>
    `Menschen ${inState(p.name)} meldeten dem FBI im Jahr ${p.year} einen Schaden von ${p.amount} durch ${all}.`,
  noRate: 'Eine Einwohnerzahl haben wir dafür nicht, deshalb gibt es weder Quote noch Rang.',
  complaints: (p) => `Das FBI zählte ${p.count} Anzeigen von hier.`,
  nation: (p) =>
    p.side === 'equal'
      ? `Das ist so viel wie in allen ${f.number(p.places)} Gebieten zusammen.`
      : `In allen ${f.number(p.places)} Gebieten zusammen betrug der gemeldete Schaden ${p.rate} je Einwohner, ${p.side === 'above' ? 'weniger' : 'mehr'} als hier.`,
  change: (p) =>
    `Der gemeldete Schaden war um ${p.share} ${p.rise ? 'höher' : 'niedriger'} als ${p.before}.`,
  outOfLine: (p) => `Zum Jahr ${p.year}: ${p.what}`,
  noData: (name) => `Wir haben keine Zahlen ${toState(name)} gefunden.`,
  nearer: 'Tech-Support-Betrug',
  imposters: (p) =>
    `Im Jahr ${p.year} zählte die Federal Trade Commission ${p.reports} Meldungen von Betrug unter falscher Identität von hier, ${p.share} aller Meldungen von hier. Zu dieser Kategorie gehören neben Tech-Support-Betrug auch Betrüger, die sich als Behörde, Unternehmen, Verwandte oder Liebespartner ausgeben.`,
  imposterCount: (p) =>
    `Im Jahr ${p.year} zählte die Federal Trade Commission ${p.reports} Meldungen von Betrug unter falscher Identität von hier.`,
  noImposters:
    'Die Federal Trade Commission veröffentlicht für dieses Gebiet keine Zahl zum Betrug unter falscher Identität.',
  groups: {
    'over-60': (p) =>
      `Im Jahr ${p.year} erstatteten Menschen ab 60 Jahren ${inState(p.name)} ${p.complaints} Anzeigen wegen Internetkriminalität aller Art und meldeten einen Schaden von ${p.losses}.`,
  },
  age: 'Nach Alter',
  noAge: 'Zahlen nach Alter haben wir für dieses Gebiet nicht.',
  trend: 'Über die Jahre',
  allYears: 'Alle Jahre',
  yearsCaption: (name) =>
    `${name}: ${all}, wie dem FBI gemeldet, nach Jahr. US-Dollar des jeweiligen Jahres.`,
  year: 'Jahr',
  reportedLosses: 'Gemeldeter Schaden, USD',
  reportedComplaints: 'Anzeigen',
  rateHead: 'Je Einwohner',
  nationHead: 'Alle Gebiete, je Einwohner',
  rankHead: 'Rang',
  ranked: (p) => `${f.number(p.rank)} von ${f.number(p.ranked)}`,
  missingYears: (years) =>
    years.length === 1
      ? `Für das Jahr ${f.list(years.map(String))} haben wir keine Zahlen.`
      : `Für die Jahre ${f.list(years.map(String))} haben wir keine Zahlen.`,
  neighbours: 'Die nächsten im Rang',
  perpetrators: (p) =>
    `Im Jahr ${p.year} verorteten Anzeigen wegen Tech-Support-Betrugs aus allen Bundesstaaten ${p.count} ${p.number === 1 ? 'mutmaßlichen Täter' : 'mutmaßliche Täter'} hier. Das ist, was die Anzeigenden glaubten: Niemand hat es überprüft, und Anrufer nennen oft falsche Adressen.`,
  tech: {
    title: 'Tech-Support-Betrug nach Jahr',
    caption: (name) => `${name}: dem FBI gemeldeter Tech-Support-Betrug, nach Jahr`,
    losses: 'Schaden, USD',
    complaints: 'Anzeigen',
    average: 'Durch\u00adschnitt, USD',
    share: 'Anteil an aller Internet\u00adkriminalität',
    rate: 'Je Einwohner',
  },
  types: {
    title: (year) => `Andere Internetkriminalität hier, ${year}`,
    text: (p) =>
      `Nach gemeldetem Schaden lag Tech-Support-Betrug auf ${p.rank} von ${p.types} Deliktarten.`,
    heads: ['Art', 'Gemeldeter Schaden', 'Anzeigen'],
  },
  ages: {
    title: (year) => `Nach Alter, ${year}`,
    text: 'Erfasst ist Internetkriminalität aller Art: Die FBI-Berichte zu den Bundesstaaten schlüsseln Tech-Support-Betrug nicht nach Alter auf.',
    heads: ['Alter', 'Gemeldeter Schaden', 'Anzeigen'],
  },
  charts: 'Über die Jahre',
  neighboursNote: (year) =>
    `Gemeldeter Schaden durch Tech-Support-Betrug je Einwohner im Jahr ${year}.`,
  neighboursHeads: ['Gebiet', 'Je Einwohner', 'Rang'],
  downloads: 'Nehmen Sie die Daten mit',
  downloadsText: (name) => `Alles, was wir ${toState(name)} haben, jeder Wert mit seiner Quelle.`,
  xlsx: 'Arbeitsmappe (XLSX)',
  csv: 'Tabelle (CSV)',
  json: 'JSON',
  where: 'Wo Sie von hier aus Anzeige erstatten',
  whereAll: 'Was tun, Schritt für Schritt',
});
