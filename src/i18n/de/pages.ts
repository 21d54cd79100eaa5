import type { pageWords as english } from '../en/pages.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';
import { statesWords } from './states.ts';
import { when } from './when.ts';

/** German words of the pages. Numbers and names come in as parameters, never typed. */
export const pageWords = (f: Format): Words<typeof english> => ({
  site: {
    name: 'Hang Up',
    tagline: 'Die offene Dokumentation des Tech-Support-Betrugs',
    description:
      'Was Tech-Support-Betrug kostet, wen er trifft, wo, und was dagegen getan wird. Jede Zahl hat ihre Quelle, jeder Datensatz ist frei.',
    skip: 'Zum Inhalt springen',
    menu: 'Hauptmenü',
    languages: 'Sprachen',
    theme: 'Zwischen hell und dunkel wechseln',
    breadcrumbs: 'Sie sind hier',
    home: 'Startseite',
    related: 'Verwandte Seiten',
    footer:
      'Das sind gemeldete Schäden und Vorwürfe, so wie die jeweils genannten Quellen sie veröffentlicht haben.',
    licence: 'Daten: CC BY 4.0. Code: MIT.',
    open: 'Öffnen',
    allPages: 'Alle Teile der Website',
    version: (version) => `Stand der Daten: ${version}`,
  },
  lists: { comma: ', ', semicolon: '; ', stop: '.' },
  nav: {
    menu: 'Menü',
    trends: 'Entwicklung',
    states: 'Bundesstaaten',
    countries: 'Länder',
    enforcement: 'Polizei & Justiz',
    data: 'Daten',
    about: 'Über uns',
    search: 'Suche',
    report: 'Was tun?',
  },
  figure: {
    noRows: 'Für diese Grafik reichen die Daten nicht aus.',
    source: 'Quelle.',
    sources: 'Quellen.',
    more: (count) => (count === 1 ? 'und eine weitere' : `und ${f.number(count)} weitere`),
    table: 'Tabelle',
    otherViews: (labels) => `Die CSV-Datei enthält auch: ${f.list(labels)}.`,
    get: { chart: 'Diese Grafik herunterladen', map: 'Diese Karte herunterladen' },
    allRows: (rows) => `Alle ${f.number(rows)} Zeilen zeigen`,
    notesAndFiles: 'Anmerkungen und Dateien',
    page: 'Zitieren oder einbetten',
    pageOf: (title) => `Zitieren oder einbetten: ${title}`,
    note: 'Anmerkung.',
    moreNotes: 'Weitere Anmerkungen',
    notes: 'Anmerkungen',
    walk: 'Mit den Pfeiltasten lesen Sie die Werte',
    scroll: 'Tabelle, lässt sich seitwärts verschieben',
    tableOfViews: (p) => `${f.list(p.columns)}: ${p.first} bis ${p.last}`,
  },
  copy: {
    embed: 'Code kopieren',
    image: 'Code des Bildes kopieren',
    script: 'Zeile kopieren',
    citation: 'Zitierangabe kopieren',
    caption: 'Bildunterschrift kopieren',
    done: 'Kopiert',
    failed: 'Zum Kopieren Strg+C oder ⌘C drücken',
  },
  figurePage: {
    title: 'Grafiken',
    description:
      'Alle Grafiken und Karten mit Daten, Bildern, Code zum Einbetten und Zitierangabe.',
    lead: 'Laden Sie jede Grafik und Karte als Bild herunter, nehmen Sie die Zahlen dahinter mit oder betten Sie sie in Ihre eigene Seite ein.',
    subjects: {
      trends: 'Entwicklung',
      people: 'Betroffene, Kontakt und Zahlung',
      states: 'Bundesstaaten',
      countries: 'Länder',
      police: 'Polizei und Justiz',
    },
    families,
    family: (p) => `${p.title}: ${quantity(f, p.count, 'Grafik', 'Grafiken')}`,
    pageDescription: (p) => `${p.title}. ${p.alt}`,
    downloads: 'Downloads',
    svgFor: 'Bild für Druck und Web, mit Titel, Quelle und Lizenz',
    embed: 'Einbetten',
    embedText:
      'Fügen Sie diese Zeile in Ihre Seite ein. Sie braucht kein Skript, und die Quelle bleibt sichtbar.',
    embedDescription: (title) => `Grafik zum Einbetten: ${title}`,
    more: 'Daten, Quellen und Downloads bei Hang Up',
    cite: 'Zitieren',
  },
  states: statesWords(f),
  operations: {
    pageDescription: (p) => `${p.name}. ${p.summary}`,
    title: 'Einsätze',
    description:
      'Polizeieinsätze gegen Callcenter in Indien, denen Betrug per Telefon und Pop-up vorgeworfen wird, mit jeder Zahl und ihrer Quelle.',
    lead: 'Jeder Einsatz mit seinen Zahlen, Quelle für Quelle. Wo sich Quellen widersprechen, zeigen wir alle und wählen eine nach einer veröffentlichten Regel. Was den Beschuldigten zur Last gelegt wird, ist ein Vorwurf, solange kein Gericht entschieden hat.',
    name: 'Einsatz',
    date: 'Datum',
    agency: 'Federführende Behörde',
    kind: 'Art des Betrugs',
    arrests: 'Festnahmen',
    callCentres: 'Callcenter',
    sources: 'Quellen',
    undated: 'ohne Datum',
    started: 'Wann',
    led: 'Leitung',
    about: 'Worum es ging',
    metric: 'Was gezählt wird',
    value: 'Wert',
    source: 'Quelle',
    remark: 'Anmerkung',
    noNumber: 'keine Zahl genannt',
    places: 'Orte',
    victims: 'Wo die Opfer leben',
    victimsNote: 'Genannt in mindestens einer Quelle.',
    namedBy: (count) => quantity(f, count, 'Quelle', 'Quellen'),
    claims: 'Der erste Artikel, geprüft',
    claimsNote: 'Was der erste Artikel sagte, geprüft an anderen Quellen.',
    documents: 'Quellen',
    allegation:
      'Das sind Vorwürfe: Die Beschuldigten gelten als unschuldig, solange kein Gericht sie schuldig spricht.',
  },
  data: {
    title: 'Daten',
    description:
      'Alle Datensätze von Hang Up, mit erklärten Spalten und Downloads, frei nutzbar bei Nennung der Quelle.',
    lead: 'Jede Zeile ist eine Angabe einer Quelle; in „Beste Werte“ ist jede Zeile eine Tatsache. Eine leere Zelle heißt: nicht gemeldet. 0 heißt null. Spalten werden nie umbenannt oder verschoben.',
    dataset: 'Datensatz',
    groups: {
      computed: 'Hier anfangen',
      losses: 'Schäden und Anzeigen',
      enforcement: 'Polizei und Justiz',
      places: 'Orte und Behörden',
      sources: 'Quellen und Änderungen',
    },
    rows: 'Zeilen',
    measures: 'Messgrößen:',
    measuredIn: {
      unit: (unit) => `in ${unit}`,
      column: (column) => `in der Einheit, die in der Spalte „${column}“ angegeben ist`,
      through: (p) => `in der Einheit, die in „${p.column}“ von ${p.dataset} angegeben ist`,
    },
    repeated:
      'Jede Zeile ist eine Angabe einer Quelle: Eine Tatsache, die mehrere Quellen nennen, hat mehrere Zeilen.',
    readTwice: (percent) =>
      `${percent} der Zahlen haben wir ein zweites Mal gelesen, in der Quelle oder in einer anderen Kopie davon.`,
    readOnce: 'Wir haben jede Zahl einmal gelesen.',
    useBestValues: 'Zum Addieren oder Vergleichen verwenden Sie bitte „Beste Werte“.',
    downloads: 'Downloads',
    dictionary: 'Spalten',
    column: 'Spalte',
    meaning: 'Bedeutung',
    unit: 'Einheit',
    example: 'Beispiel',
    empty: 'Darf leer sein',
    yes: 'ja',
    no: 'nein',
    key: 'Schlüssel',
    keyText: 'Diese Spalten zusammen kennzeichnen eine Zeile; nach ihnen sind die Zeilen sortiert:',
    refers: (dataset) => `Siehe ${dataset}.`,
    preview: 'Letzte Zeilen',
    previewCaption: (shown, all) =>
      `${f.number(shown)} von ${f.number(all)} Zeilen. Die Downloads enthalten alle.`,
    additive: 'Addieren',
    additiveYes: (columns) =>
      `Werte dürfen über ${f.list(columns)} addiert werden, wenn Sie für jeden eine Quelle gewählt haben.`,
    additiveNo:
      'Werte verschiedener Zeilen dürfen nicht addiert werden: Mehrere Quellen nennen dieselbe Zahl, oder Kategorien überschneiden sich.',
    additiveComputed:
      'Jede Tatsache kommt hier einmal vor. Werte mit demselben Datensatz, derselben Messgröße und derselben Einheit dürfen addiert werden, wo die Seite des Datensatzes es erlaubt; sonst überschneiden sich Kategorien.',
    csvFor: 'CSV für Programme',
    xlsxFor: 'XLSX für Excel und LibreOffice',
    jsonFor: 'JSON für Entwickler',
    licence: 'Lizenz',
    licenceText:
      'CC BY 4.0: Nutzung zu jedem Zweck, bei Nennung von „Hang Up contributors“. Tatsachen selbst sind frei.',
    rowCount: (count) => quantity(f, count, 'Zeile', 'Zeilen'),
    freshness: ({ newest, lookedAt, nextDue }) =>
      [
        newest === null ? '' : `Neueste Angabe: ${f.period(newest)}.`,
        lookedAt === null ? '' : `Zuletzt mit den Quellen verglichen ${when(f, lookedAt)}.`,
        nextDue === null
          ? ''
          : lookedAt !== null && nextDue < lookedAt.slice(0, nextDue.length)
            ? `Eine neuere Ausgabe war fällig (${f.period(nextDue)}); sie fehlt hier noch.`
            : `Nächste Ausgabe erwartet: ${f.period(nextDue)}.`,
      ]
        .filter((text) => text !== '')
        .join(' '),
  },
  sources: {
    title: 'Quellen',
    description: 'Alle Quellen, die wir verwendet haben, und jede Zahl daraus.',
    lead: 'Jede Quelle mit den Zeilen, die ihr entnommen sind.',
    parts: (p) =>
      `${f.number(p.all)} Quellen. Davon sind ${f.number(p.press)} Presseartikel, mit einer Seite für jedes Jahr.`,
    file: 'Alle Quellen in einer Datei',
    entry: (p) => `${p.publisher}, ${p.published} · ${p.rows}`,
    year: (year, count) => `${year ?? 'Ohne Datum'}: ${quantity(f, count, 'Quelle', 'Quellen')}`,
    articles: (count) => `${f.number(count)} Artikel`,
    undated: 'ohne Datum',
    undatedYear: 'Ohne Datum',
    pressText: 'Artikel sind nach dem Jahr ihres Erscheinens aufgelistet.',
    pressOf: (year) => (year ? `Presseartikel aus dem Jahr ${year}` : 'Presseartikel ohne Datum'),
    pressDescription: (year, count) =>
      `${f.number(count)} Artikel ${year ? `aus dem Jahr ${year}` : 'ohne Datum'}, die in dieser Dokumentation verwendet sind, die neuesten zuerst.`,
    otherYears: 'Presseartikel aus anderen Jahren',
    publisher: 'Herausgeber',
    published: 'Veröffentlicht',
    kind: 'Art',
    groups: {
      official: 'Amtliche Quellen',
      court: 'Gerichtsdokumente',
      dataset: 'Datensätze und Codelisten',
      press: 'Presse',
    },
    address: 'Adresse',
    readAt: 'Gelesene Kopie',
    readOn: 'Gelesen am',
    note: 'Anmerkung',
    taken: 'Was ihr entnommen ist',
    takenCount: (count) => `Insgesamt ${quantity(f, count, 'Zeile', 'Zeilen')}.`,
    takenPart: (listed, all) =>
      `Diese Liste enthält ${f.number(listed)} von ${f.number(all)} Zeilen: die zum Tech-Support-Betrug und die ersten der übrigen. Alle stehen in der Datei des Datensatzes:`,
    unknown: 'nicht bekannt',
    pageDescription: (p) =>
      `${p.title}, ${p.publisher}: die Quelle von ${quantity(f, p.rows, 'Zeile', 'Zeilen')} in den Daten von Hang Up.`,
    summary: 'Siehe die Zusammenfassung von',
  },
  about: {
    title: 'Über diese Dokumentation',
    description: 'Wie wir Zahlen auswählen, was in ihnen fehlt und wie Sie uns korrigieren.',
    sections: {
      row: {
        title: 'Was eine Zeile ist',
        text: 'Jede Zeile ist eine Angabe einer Quelle: Dieser Bericht nennt für diese Sache diesen Wert. Nennt ein späterer Bericht die Zahl noch einmal, ist das eine zweite Zeile. So zeigt jede Zahl, wer sie bestätigt und wer ihr widerspricht.',
      },
      preference: {
        title: 'Welcher Wert gezeigt wird',
        text: 'Amtliche Quellen gehen vor, dann kommen Gerichte, Datensätze und die Presse. Innerhalb einer Art gilt die neueste Veröffentlichung. Widersprechen sich Quellen desselben Tages, zeigen wir die, die einen amtlichen Text zitiert; sonst die genaueste Zahl, die zu den anderen passt; sonst die Zahl, die die meisten Ursprünge nennen. Entscheidet nichts davon, zeigen wir die Spanne. Ein Ursprung ist die Mitteilung oder der Bericht, den eine Quelle wiedergibt: Viele Medien, die eine Mitteilung wiederholen, zählen einmal. Ist der Wert gerundet, zeigen wir die genaueste frühere Zahl, die gerundet diesen Wert ergibt. Zeilen, die als zweifelhaft, überholt oder Druckfehler markiert sind, werden nie gewählt. Beträge nach Bundesstaat, Alter oder Monat, die auf weniger als drei Anzeigen oder Meldungen beruhen, würden verraten, was ein oder zwei Menschen verloren haben: Sie werden nicht gezeigt und sind als „suppressed“ markiert. Alle anderen Zeilen bleiben in den Daten.',
      },
      limits: {
        title: 'Was die Zahlen nicht erfassen',
        text: 'Das sind gemeldete Schäden: Was niemand gemeldet hat, ist nicht gezählt. Das FBI zählt Anzeigen, die auf seiner eigenen Website erstattet wurden, die meisten aus den USA. In Berichten bis 2022 konnte eine Anzeige unter mehreren Deliktarten zählen; diese dürfen deshalb nicht addiert werden. Eine Ausnahme macht das FBI selbst: Es fasst Tech-Support-Betrug und Betrug durch falsche Behördenvertreter zusammen. Die Tabellen nach Bundesstaat in seinen Jahresberichten erfassen Internetkriminalität aller Art.',
      },
      operations: {
        title: 'Einsätze',
        text: 'Die Liste enthält nur Einsätze, über die wir Berichte gefunden haben. Sie misst nicht, wie viel Kriminalität es an einem Ort gibt. Was den Beschuldigten zur Last gelegt wird, ist ein Vorwurf, solange kein Gericht entschieden hat. Wir nennen keine Personen beim Namen.',
      },
      boundaries: {
        title: 'Grenzen auf Karten',
        text: 'Die Indienkarte zeigt die Grenzen, die das indische Recht Verlagen vorschreibt; Pakistan und China bestreiten Teile davon. Die Weltkarte folgt Natural Earth. In Kaschmir unterscheiden sich die beiden. Keine ist eine Stellungnahme zu einem Streit.',
      },
      corrections: {
        title: 'Korrekturen',
        text: 'Ist eine Zahl falsch, oder sagt eine Quelle etwas anderes? Eröffnen Sie ein Issue oder einen Pull Request im Repository dieser Website, mit der Adresse der Quelle und der Seite. Wir korrigieren Fehler öffentlich, und der alte Wert bleibt in der Liste der Änderungen sichtbar.',
      },
      licence: {
        title: 'Lizenz',
        text: 'Die Daten sind unter CC BY 4.0 frei nutzbar, der Code unter der MIT-Lizenz. Tatsachen sind frei. Die Koordinaten der Städte stammen von GeoNames (CC BY 4.0).',
      },
    },
    confidence: {
      title: 'Wie viele Zahlen bestätigt sind',
      text: (p) =>
        `Die Daten enthalten ${p.figures} Zahlen; eine Zahl ist eine Messgröße einer Sache, egal wie viele Quellen sie nennen. ${p.official} stammen aus einer amtlichen Quelle oder von einem Gericht. ${p.confirmed} sind ein zweites Mal mit demselben Wert angegeben, in einer anderen Quelle oder an anderer Stelle. Bei ${p.disputed} weichen Quellen um mehr als eine Rundung voneinander ab. ${p.readTwice} haben wir ein zweites Mal gelesen, in der Quelle oder in einer anderen Kopie davon, ohne unseren eigenen Wert anzusehen.`,
      dataset: 'Datensatz',
      figures: 'Zahlen',
      official: 'Amtlich',
      confirmed: 'Zweimal angegeben',
      disputed: 'Strittig',
      readTwice: 'Zweimal gelesen',
    },
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Prüfen Sie die Adresse auf Tippfehler, oder suchen Sie, was Sie brauchen.',
    search: 'Alle Seiten durchsuchen',
    links: 'Vielleicht suchen Sie',
    report: 'Eine Warnung auf dem Bildschirm oder ein Fremder am Telefon? Fangen Sie hier an.',
  },
});

/** Names of figures of which there is one for each state, country or operation, by the id of their family. */
const families: Readonly<Record<string, string>> = {
  'agency-figures': 'Was die Behörden eines Landes zählen',
  'complaint-counts': 'Meldungen nach Monat oder Quartal, je Land',
  'operation-places': 'Orte eines Einsatzes',
  'operation-ranges': 'Wie weit Quellen zu Einsätzen auseinanderliegen',
  'operation-seizures': 'Was bei einem Einsatz beschlagnahmt wurde',
  'state-complaints': 'Anzeigen aus einem Bundesstaat nach Jahr',
  'state-losses': 'Schäden in einem Bundesstaat nach Jahr',
  'state-rank-by-year': 'Rang eines Bundesstaats nach Jahr',
  'state-rate-vs-nation': 'Ein Bundesstaat im Vergleich zum ganzen Land',
  'state-tech-support': 'Tech-Support-Betrug in einem Bundesstaat nach Jahr',
};
