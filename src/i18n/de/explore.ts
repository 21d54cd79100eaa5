import type { Format } from '../format.ts';
import { span } from './phrases.ts';
import type { Words } from './shape.ts';

const unit = {
  losses: 'US-Dollar des jeweiligen Jahres, in Anzeigen beim FBI',
  perComplaint: 'US-Dollar des jeweiligen Jahres je Anzeige beim FBI, mit oder ohne Schaden',
  perResident: 'US-Dollar des jeweiligen Jahres je Einwohner, in Anzeigen beim FBI',
  lossesWithAge: 'US-Dollar des jeweiligen Jahres, in Anzeigen beim FBI mit Altersangabe',
  complaints: 'Anzeigen beim FBI',
  complaintsWithAge: 'Anzeigen beim FBI mit Altersangabe',
  ftc: 'Meldungen an die Federal Trade Commission und ihre Partner',
};

const note = {
  perResident:
    'Die Zahl für die USA umfasst die Bundesstaaten und Territorien, für die Schaden und Einwohnerzahl bekannt sind.',
  remoteAccess:
    'Anrufer verlangen Zugriff auf den Computer. Die meisten geben sich als technischer Support aus, andere als Telefongesellschaft, Händler, Bank oder Polizei.',
  service:
    'Dienstleistungsbetrug umfasst neben Tech-Support falsche Angebote von Internet-, Telefon-, Finanz-, Gesundheits- und Energiediensten.',
  record: 'Gezählt ist, was gefunden und erfasst wurde, nicht alles, was die Polizei tat.',
};

const measures: Words['explore']['measures'] = {
  'tech-support-losses': {
    name: 'Gemeldeter Schaden durch Tech-Support-Betrug',
    short: 'Tech-Support-Betrug',
    unit: unit.losses,
  },
  'tech-support-complaints': {
    name: 'Anzeigen wegen Tech-Support-Betrugs',
    short: 'Tech-Support-Betrug',
    unit: unit.complaints,
  },
  'tech-support-average': {
    name: 'Durchschnittlicher gemeldeter Schaden je Anzeige wegen Tech-Support-Betrugs',
    short: 'Tech-Support-Betrug',
    unit: unit.perComplaint,
  },
  'tech-support-per-resident': {
    name: 'Gemeldeter Schaden durch Tech-Support-Betrug je Einwohner',
    short: 'Tech-Support-Betrug',
    unit: unit.perResident,
    note: note.perResident,
  },
  'tech-support-share': {
    name: 'Anteil des Tech-Support-Betrugs am gesamten gemeldeten Schaden',
    short: 'Tech-Support-Betrug',
    unit: 'Teil des gemeldeten Schadens durch Internetkriminalität aller Art, in Anzeigen beim FBI',
  },
  'over-60-tech-support-losses': {
    name: 'Von Menschen ab 60 Jahren gemeldeter Schaden durch Tech-Support-Betrug',
    short: 'Tech-Support, ab 60',
    unit: unit.lossesWithAge,
  },
  'over-60-tech-support-complaints': {
    name: 'Anzeigen von Menschen ab 60 Jahren wegen Tech-Support-Betrugs',
    short: 'Tech-Support, ab 60',
    unit: unit.complaintsWithAge,
  },
  'over-60-tech-support-share': {
    name: 'Anteil der Menschen ab 60 Jahren am gemeldeten Schaden durch Tech-Support-Betrug',
    short: 'ab 60',
    unit: 'Teil des gesamten gemeldeten Schadens durch Tech-Support-Betrug, in Anzeigen beim FBI',
  },
  'government-impersonation-losses': {
    name: 'Gemeldeter Schaden durch falsche Behördenvertreter',
    short: 'falsche Behörden',
    unit: unit.losses,
  },
  'government-impersonation-complaints': {
    name: 'Anzeigen wegen falscher Behördenvertreter',
    short: 'falsche Behörden',
    unit: unit.complaints,
  },
  'all-losses': {
    name: 'Gemeldeter Schaden durch Internetkriminalität aller Art',
    short: 'aller Art',
    unit: unit.losses,
  },
  'all-complaints': {
    name: 'Anzeigen wegen Internetkriminalität aller Art',
    short: 'aller Art',
    unit: unit.complaints,
  },
  'all-average': {
    name: 'Durchschnittlicher gemeldeter Schaden je Anzeige wegen Internetkriminalität aller Art',
    short: 'aller Art',
    unit: unit.perComplaint,
  },
  'all-per-resident': {
    name: 'Gemeldeter Schaden durch Internetkriminalität aller Art je Einwohner',
    short: 'aller Art',
    unit: unit.perResident,
    note: note.perResident,
  },
  'over-60-all-losses': {
    name: 'Von Menschen ab 60 Jahren gemeldeter Schaden durch Internetkriminalität aller Art',
    short: 'aller Art, ab 60',
    unit: unit.lossesWithAge,
  },
  'over-60-all-complaints': {
    name: 'Anzeigen von Menschen ab 60 Jahren wegen Internetkriminalität aller Art',
    short: 'aller Art, ab 60',
    unit: unit.complaintsWithAge,
  },
  'ftc-tech-support-reports': {
    name: 'Meldungen von Tech-Support-Betrug',
    short: 'Tech-Support',
    unit: unit.ftc,
  },
  'ftc-imposter-reports': {
    name: 'Meldungen von Betrug unter falscher Identität',
    short: 'falsche Identität',
    unit: unit.ftc,
  },
  'ftc-all-reports': {
    name: 'Meldungen von Betrug, Identitätsdiebstahl und anderem',
    short: 'alle Meldungen',
    unit: 'Meldungen aller Art an die Federal Trade Commission und ihre Partner',
  },
  'ftc-unwanted-calls': {
    name: 'Beschwerden über unerwünschte Anrufe, die Computer- oder technischen Support anbieten',
    short: 'unerwünschte Anrufe',
    unit: 'Beschwerden beim National Do Not Call Registry',
    note: 'Eine Beschwerde betrifft einen Anruf. Sie heißt nicht, dass jemand Geld verlor.',
  },
  'scamwatch-reports': {
    name: 'Meldungen von Fernzugriffsbetrug an Scamwatch',
    short: 'Fernzugriff',
    unit: 'Meldungen an Scamwatch, in Australien',
    note: note.remoteAccess,
  },
  'scamwatch-losses': {
    name: 'An Scamwatch gemeldeter Schaden durch Fernzugriffsbetrug',
    short: 'Fernzugriff',
    unit: 'Australische Dollar, wie an Scamwatch gemeldet',
    note: note.remoteAccess,
  },
  'cafc-reports': {
    name: 'Meldungen von Dienstleistungsbetrug an das Canadian Anti-Fraud Centre',
    short: 'Dienstleistungsbetrug',
    unit: 'Meldungen an das Canadian Anti-Fraud Centre',
    note: note.service,
  },
  'cafc-losses': {
    name: 'An das Canadian Anti-Fraud Centre gemeldeter Schaden durch Dienstleistungsbetrug',
    short: 'Dienstleistungsbetrug',
    unit: 'Kanadische Dollar, wie an das Canadian Anti-Fraud Centre gemeldet',
    note: note.service,
  },
  'action-fraud-reports': {
    name: 'Meldungen von Betrug mit Softwarediensten an Action Fraud',
    short: 'Softwaredienste',
    unit: 'Meldungen an Action Fraud, in Großbritannien',
  },
  'action-fraud-losses': {
    name: 'An Action Fraud gemeldeter Schaden durch Betrug mit Softwarediensten',
    short: 'Softwaredienste',
    unit: 'Britische Pfund, wie an Action Fraud gemeldet',
  },
  'ipa-consultations': {
    name: 'Beratungen zu falschen Viruswarnungen bei der IPA',
    short: 'falsche Warnungen',
    unit: 'Beratungen bei der Information-technology Promotion Agency, in Japan',
    note: 'Eine Beratung ist eine Bitte um Rat. Sie heißt nicht, dass jemand Geld verlor.',
  },
  operations: {
    name: 'Erfasste Polizeieinsätze gegen Callcenter',
    short: 'alle',
    unit: 'Einsätze nach dem Jahr des Beginns, soweit eine Quelle ein Datum nennt',
    note: note.record,
  },
  'tech-support-operations': {
    name: 'Erfasste Polizeieinsätze gegen Tech-Support-Betrug',
    short: 'Tech-Support',
    unit: 'Einsätze nach dem Jahr des Beginns, soweit eine Quelle ein Datum nennt',
    note: note.record,
  },
  'india-arrests': {
    name: 'Festnahmen in Indien bei Einsätzen, die das FBI unterstützte',
    short: 'Festnahmen',
    unit: 'Festnahmen, wie das FBI sie meldet',
    note: 'Eine Festnahme ist keine Verurteilung.',
  },
};

/** German words of the page on which readers choose measures, places and years themselves. */
export const exploreWords = (f: Format): Words['explore'] => ({
  title: 'Die Zahlen erkunden',
  description:
    'Wählen Sie Messgröße, Orte und Jahre, sehen Sie sie als Linien, Säulen, Karte oder Tabelle, und nehmen Sie Grafik, Daten und Zitierangabe mit.',
  lead: 'Wählen Sie, was Sie sehen wollen. Die Adresse der Seite merkt sich Ihre Auswahl; ein Link zeigt anderen dasselbe.',
  link: 'Messgrößen, Orte und Jahre wählen',
  linkOfPlace: (place) => `${place} mit anderen Bundesstaaten vergleichen, Jahr für Jahr`,
  noScript: 'Die Auswahl braucht JavaScript. Ohne JavaScript ist jede Messgröße hier zu lesen:',
  listTitle: 'Alle Messgrößen',
  listLead: 'Jede Messgröße mit der Seite, auf der alle ihre Zahlen zu lesen sind.',
  measures,
  groups: {
    'tech-support': 'Tech-Support-Betrug, gezählt vom FBI',
    'over-60': 'Menschen ab 60 Jahren, gezählt vom FBI',
    'government-impersonation': 'Falsche Behördenvertreter, gezählt vom FBI',
    all: 'Internetkriminalität aller Art, gezählt vom FBI',
    ftc: 'Gezählt von der Federal Trade Commission',
    abroad: 'Gezählt in anderen Ländern',
    police: 'Polizei',
  },
  world: 'Alle Länder',

  form: 'Was gezeigt wird',
  measure: 'Messgröße',
  beside: 'Vergleichen mit',
  none: 'nichts weiter',
  places: 'Orte',
  placesHint: 'Bis zu sechs, bei zwei Messgrößen bis zu drei.',
  addPlace: 'Einen Ort hinzufügen',
  add: 'Hinzufügen',
  remove: (place) => `${place} entfernen`,
  full: 'Mehr Linien passen nicht in eine Grafik. Entfernen Sie einen Ort, um einen anderen hinzuzufügen.',
  from: 'Von',
  to: 'Bis',
  as: 'Zeigen als',
  forms: {
    line: 'Linien',
    bars: 'Säulen',
    map: 'Karte',
    table: 'Tabelle',
  },
  loading: 'Die Zahlen werden geladen …',
  failed:
    'Die Zahlen wurden nicht geladen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',

  apartTitle: 'Was sich nicht zusammen zeigen lässt, und warum',
  apart: {
    currency: 'Die Beträge sind in verschiedenen Währungen.',
    agency:
      'Verschiedene Behörden zählen Verschiedenes auf verschiedene Weise; ein Unterschied zwischen ihren Zahlen kann ohne Bedeutung sein.',
    years: 'Eine zählt nach Kalenderjahren, die andere nach anderen Zeiträumen von zwölf Monaten.',
    unit: 'Sie haben verschiedene Einheiten und passen nicht auf eine Achse.',
    overlap:
      'In früheren Berichten des FBI kann eine Anzeige mehrere Deliktarten haben. Die Arten überschneiden sich und dürfen nicht gegeneinandergestellt oder addiert werden.',
  },
  apartList: (p) => `${p.why} ${p.names}.`,
  because: (p) => `${p.what}: ${p.why}`,
  placeWithout: (place) => `${place} (nicht gemeldet)`,
  mapOfRates:
    'Eine Karte zeigt nur Messgrößen je Einwohner: Eine Karte von Summen zeigt, wo Menschen leben. Wählen Sie eine Messgröße je Einwohner.',
  mapOfOne: 'Eine Karte zeigt immer nur eine Messgröße.',
  lineOfYears: 'Linien brauchen mindestens zwei Jahre.',

  faultsTitle: 'Diese Adresse verlangt etwas, das sich nicht zeigen lässt:',
  faults: {
    measure: (value) => `Eine Messgröße „${value}“ gibt es nicht.`,
    measures: (value) =>
      `Höchstens zwei Messgrößen passen in eine Grafik; „${value}“ ist weggelassen.`,
    place: (value) => `Für „${value}“ ist diese Messgröße nicht gemeldet.`,
    places: (value) => `Höchstens sechs Linien passen in eine Grafik; „${value}“ ist weggelassen.`,
    year: (value) => `Für das Jahr „${value}“ ist diese Messgröße nicht gemeldet.`,
    years: (value) => `Das erste Jahr liegt nach dem letzten (${value}).`,
    form: (value) => `„${value}“ ist keine Form, in der sich diese Auswahl zeigen lässt.`,
    apart: (value) => `„${value}“ lässt sich nicht zusammen mit der ersten Messgröße zeigen.`,
  },

  viewTitle: (p) => {
    const [one = '', other] = p.measures;
    const what = other === undefined ? one : `${one}; ${other}`;
    const years = span(p.first, p.last);
    return p.places.length === 0
      ? `${what}, ${years}`
      : `${what}, ${years}: ${p.places.join(', ')}`;
  },
  allStates: 'alle Bundesstaaten',
  lineName: (p) => `${p.place}: ${p.measure}`,
  alt: (p) => `${p.title}. ${p.parts.join('; ')}.`,
  altOfTable: (p) => `${p.title}. Alle Zahlen sind in der Tabelle.`,
  course: (p) =>
    p.first === p.last
      ? `${p.name}: ${p.from} (${p.first})`
      : `${p.name}: ${p.from} (${p.first}), ${p.to} (${p.last})`,
  nothing: (name) => `${name}: in diesen Jahren nicht gemeldet`,
  mapKey: (rate) => `Verglichen mit allen Gebieten zusammen (${rate} je Einwohner)`,
  tile: (p) => `${p.place}: ${p.value}`,
  notReported: 'nicht gemeldet',
  leftOut: 'weggelassen: ein oder zwei Anzeigen',

  source: 'Quelle.',
  sources: 'Quellen.',
  note: 'Anmerkung.',
  allSources: (count) => `Alle ${f.number(count)} Quellen`,
  notes: {
    missing: 'Wo nichts gemeldet ist, ist eine Lücke, nie eine Null.',
    leftOut:
      'Beträge, die auf ein oder zwei Anzeigen beruhen, sind weggelassen, um die Anzeigenden zu schützen.',
    nominal: 'Beträge sind in Geld des jeweiligen Jahres, ohne Ausgleich der Inflation.',
    shared: 'Derselbe Fall kann in beiden Messgrößen gezählt sein: Addieren Sie sie nie.',
    otherYears:
      'Jede Zahl umfasst zwölf Monate, die kein Kalenderjahr sind. Sie ist in dem Jahr gezeichnet, in dem sie enden; die Tabelle nennt die Monate.',
    newest: (p) =>
      `Quellen wurden bis zum ${p.date} gelesen; ${p.year} ist deshalb nicht vollständig.`,
    sum: 'Wo die Behörde keine Zahl für das Jahr nennt, sind seine Monate oder Quartale addiert.',
    states:
      'Anzeigen, die keinen Bundesstaat nennen, sind nur in der Zahl für die USA enthalten; die Bundesstaaten ergeben zusammen deshalb weniger.',
    qualified:
      'Ein Zeichen vor einer Zahl zeigt, wie die Quelle sie angibt: ~ etwa, ≥ mindestens, ≤ höchstens.',
  },
  table: {
    year: 'Jahr',
    place: 'Ort',
    measure: 'Messgröße',
    value: 'Wert',
    change: 'Ab hier geändert',
    source: 'Quelle',
  },

  take: 'Mitnehmen, was Sie sehen',
  png: 'Bild (PNG)',
  svg: 'Zeichnung (SVG)',
  csv: 'Daten (CSV)',
  embed: 'Code zum Einbetten',
  citation: 'Zitierangabe',
  pngFailed: 'Dieser Browser kann das Bild nicht zeichnen. Nehmen Sie stattdessen die SVG-Datei.',
  pictureSources: (p) => {
    const named = p.named.join('; ');
    if (p.others > 0)
      return `Quellen: ${named}; und ${f.number(p.others)} weitere, genannt unter der Adresse unten`;
    return p.named.length === 1 ? `Quelle: ${named}` : `Quellen: ${named}`;
  },
  pictureCredit: (address) => `Hang Up · CC BY 4.0 · ${address}`,
  cite: (p) =>
    `Hang Up contributors (${p.year}): „${p.title}“. Hang Up: die offene Dokumentation des Tech-Support-Betrugs, Version ${p.version}. CC BY 4.0. ${p.address}`,
  more: 'Diese Grafik bei Hang Up ändern oder mitnehmen',
});
