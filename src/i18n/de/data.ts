import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import type { Words } from './shape.ts';

/** German words of the downloads and their descriptions. Numbers and names come in as parameters. */
export const downloadWords = (f: Format): Words['downloads'] => ({
  extractColumns: {
    dataset: 'Datensatz der Zeile.',
    key: 'Schlüssel der Zeile ohne ihre Quelle, als Spalte=Wert, verbunden durch Semikolons.',
    column: 'Spalte des Datensatzes.',
    value: 'Wert der Zeile in dieser Spalte; leer heißt nicht gemeldet.',
    unit: 'Einheit einer Zahl.',
    source_ids: 'Quellen des Wertes; siehe den Datensatz „sources“.',
    locator: 'Seite, Tabelle oder Grafik in der Quelle.',
    status:
      'Leer: wie veröffentlicht. Sonst doubtful (zweifelhaft), superseded (überholt), misprint (Druckfehler) oder suppressed (Betrag aus zu wenigen Meldungen, nicht gezeigt). Bei Maßnahmen der Stand des Falls.',
    note: 'Was man über die Zeile wissen muss.',
  },
  author: 'Hang Up contributors',
  keywords: [
    'Tech-Support-Betrug',
    'Internetkriminalität',
    'Verbraucherschutz',
    'Strafverfolgung',
    'gemeldeter Schaden',
  ],
  size: (bytes) =>
    bytes < 1_000_000
      ? `${f.number(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB`
      : `${f.decimal(bytes / 1_000_000, 1)}\u00a0MB`,
  forWhom: {
    csv: 'für R, Python und jedes andere Programm; reines UTF-8, identisch mit der Datei im Repository',
    xlsx: 'für Excel und LibreOffice: echte Zahlen und Datumsangaben; Spalten und Quellen auf dem ersten Blatt',
    json: 'für Entwickler: typisierte Zeilen, und was jede Spalte bedeutet',
    parquet: 'für DuckDB, Arrow und große Verknüpfungen: typisiert, mit der Bedeutung jeder Spalte',
  },
  computedCsv: 'für R, Python und jedes andere Programm; reines UTF-8',
  wholeFor: {
    archive:
      'für Archive: jede Tabelle als CSV, Verzeichnis der Spalten, Lizenz, Zitierangabe und Prüfsummen',
    workbook: 'für Excel und LibreOffice: zuerst die besten Werte, dann ein Blatt je Tabelle',
    database:
      'für SQL: jede Tabelle mit Typen und Schlüsseln, dazu Sichten, die jede Tatsache einmal zählen; lässt sich mit SQLite, DBeaver und Datasette öffnen',
    datasette: 'Datasette: Titel, Spalten und Lizenz für datasette --metadata',
    dataPackage: 'Data Package: jede Tabelle beschrieben, für Frictionless und andere Werkzeuge',
    csvw: 'CSV on the Web: dieselben Tabellen als eine Gruppe',
    catalog: 'DCAT: für Datenportale, die Kataloge einsammeln',
    openapi: 'OpenAPI: die JSON-Adressen, für Programme und Menschen',
    checksums: 'SHA-256 aller Dateien hier; prüfen mit sha256sum -c',
  },
  descriptionFor: {
    'csv-metadata.json': 'CSV on the Web: Typen und Regeln der CSV-Datei',
    'schema.json': 'JSON Schema der JSON-Datei',
  },
  whole: 'Alles auf einmal',
  wholeText: (p) =>
    `Alle ${p.datasets} Datensätze, Version ${p.version}, veröffentlicht am ${p.date}.`,
  describe: 'Beschreibungen für Maschinen',
  edition: (version) => `Version ${version}`,
  versionOf: (version, date) => `Version ${version}, veröffentlicht am ${date}.`,
  shortCitation: (p) => `Hang Up (${p.year}), Version ${p.version}`,
  fullCitation: (p) =>
    p.isWhole
      ? `Hang Up contributors (${p.year}): ${p.title}. Version ${p.version}. CC BY 4.0. ${p.address}`
      : `Hang Up contributors (${p.year}): „${p.title}“. Hang Up: die offene Dokumentation des Tech-Support-Betrugs, Version ${p.version}. CC BY 4.0. ${p.address}`,
  documents: (count) => (count === 1 ? 'Eine Quelle' : quantity(f, count, 'Quelle', 'Quellen')),
  allChanges: 'Was sich in den Daten geändert hat',
  cite: 'Zitieren',
  citeShort: 'Kurz, für eine Bildunterschrift',
  citeSource: 'Für eine Bildunterschrift, mit der Quelle',
  citeFull: 'Vollständig, für ein Literaturverzeichnis',
  citeFiles: 'Für Literaturverwaltungen',
  accessRule:
    'Die Version sagt, welche Zahlen Sie verwendet haben; ein Zugriffsdatum brauchen Sie deshalb nicht. Verlangt Ihr Zitierstil eines, nennen Sie den Tag, an dem Sie die Seite geöffnet haben. Zitieren Sie auch die Quelle einer Zahl: Sie steht bei der Zahl.',
  citationForm: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
  formName: { csv: 'CSV', xlsx: 'XLSX', json: 'JSON', parquet: 'Parquet' },
  use: 'So verwenden Sie es',
  useText: 'Jedes Beispiel zeigt die ersten Zeilen. Kopieren Sie es, wie es ist.',
  spreadsheet: 'Google Tabellen',
  spreadsheetText:
    'In Excel öffnen Sie die XLSX-Datei, oder Sie wählen „Daten“, „Aus dem Web“ und fügen die Adresse der CSV-Datei ein.',
  completeness: 'Wie vollständig, nach Jahr',
  completenessText:
    'Anteil der Zeilen mit einem Wert, für jede Spalte, die leer sein darf. Eine leere Zelle heißt, dass die Quelle es nicht meldet.',
  span: (p) =>
    p.first === p.last
      ? `Alle datierten Zeilen betreffen ${p.first}.`
      : `Erstes Jahr ${p.first}, letztes Jahr ${p.last}; Zeilen für ${quantity(f, p.years, 'Jahr', 'Jahre')}.`,
  noYears: 'Die Zeilen dieses Datensatzes haben kein Jahr.',
  allRows: 'Zeilen',
  summaries: {
    year: 'Kalenderjahr, in dem die Anzeigen eingingen.',
    state: 'Code nach ISO 3166-2.',
    stateName: 'Name auf Englisch.',
    techSupportComplaints: 'Anzeigen wegen Tech-Support-Betrugs; der beste Wert.',
    techSupportLosses: 'Gemeldeter Schaden durch Tech-Support-Betrug; der beste Wert.',
    allComplaints: 'Anzeigen wegen Internetkriminalität aller Art; der beste Wert.',
    allLosses: 'Gemeldeter Schaden durch Internetkriminalität aller Art; der beste Wert.',
    source: 'Quelle des Schadens oder, wo keiner angegeben ist, der Anzeigen.',
    locator: 'Seite, Tabelle oder Grafik in der Quelle.',
    techSupportSource: 'Quelle des Schadens durch Tech-Support-Betrug.',
    allSource: 'Quelle des Schadens durch Internetkriminalität aller Art.',
  },
  database: {
    title: 'Titel',
    description: 'Beschreibung',
    version: 'Version',
    date: 'Datum der Version',
    licence: 'Lizenz',
    cite: 'zitieren als',
    sums: 'Summen',
    sumsText:
      'Zahlen wiederholen sich: Die meisten Tabellen haben eine Zeile für jede Quelle, die eine Zahl nennt. Zum Addieren oder Vergleichen verwenden Sie die Sicht, deren Name auf _best endet, oder die Tabelle best_values.',
    empty: 'leere Zellen',
    emptyText: 'NULL heißt nicht gemeldet; 0 heißt null.',
    bestTitle: (title) => `${title}: jede Tatsache einmal`,
    bestText: 'Der beste Wert jeder Messgröße und seine Quelle; leer, wo es keinen gibt.',
  },
  workbook: {
    about: 'Info',
    useBest:
      'Zahlen wiederholen sich: Die meisten Blätter haben eine Zeile für jede Quelle, die eine Zahl nennt. Zum Addieren oder Vergleichen verwenden Sie das Blatt best-values.',
    printings:
      'Zahlen können sich wiederholen: Es gibt eine Zeile für jede Quelle, die eine Zahl nennt. Zum Addieren oder Vergleichen verwenden Sie das Blatt best-values von hang-up.xlsx.',
    description: 'Beschreibung',
    version: 'Version',
    date: 'Datum der Version',
    licence: 'Lizenz',
    page: 'Seite',
    cite: 'Zitieren als',
    empty: 'Leere Zellen',
    emptyText: 'Nicht gemeldet. 0 heißt null.',
    dates: 'Datumsangaben',
    datesText:
      'Vollständige Daten sind als Datum gespeichert; wo nur Monat oder Jahr bekannt ist, enthält die Zelle Text.',
    nameOf: (column) => `Name zum Code in ${column}.`,
    bestFor:
      'Spalten, in denen diese Zeile den besten Wert hat; leer in Zeilen, die einen besseren wiederholen oder ihm widersprechen. Filtern Sie danach, bevor Sie addieren.',
    columns: 'Spalten',
    sheet: 'Blatt',
    column: 'Spalte',
    meaning: 'Bedeutung',
    unit: 'Einheit',
    sourceId: 'ID der Quelle',
    title: 'Titel',
    publisher: 'Herausgeber',
    published: 'Veröffentlicht',
    address: 'Adresse',
  },
  readme: {
    version: (version) => `Version ${version}.`,
    files:
      'Eine CSV-Datei je Datensatz, für Programme beschrieben in `datapackage.json`. `SHA256SUMS` enthält die Prüfsummen, `LICENSE-DATA` die Lizenz, `CITATION.cff` die Zitierangabe.',
    reading:
      'Die Dateien sind UTF-8 mit Kommas und einer Zeile mit Spaltennamen. Eine leere Zelle heißt nicht gemeldet; 0 heißt null. Datumsangaben sind YYYY, YYYY-MM oder YYYY-MM-DD, so genau wie die Quelle. Listen in einer Zelle sind durch Semikolons verbunden. Jede Zeile ist eine Angabe einer Quelle: Wählen Sie eine Quelle, bevor Sie etwas addieren.',
    citation: 'Zitierangabe',
    dictionary: 'Dateien und Spalten',
  },
  api: {
    title: 'JSON-Adressen',
    description: 'Alle statischen JSON-Adressen von Hang Up mit ihren Parametern und Feldern.',
    summary: 'Statische JSON-Dateien zu gemeldeten Schäden, Bundesstaaten, Einsätzen und Ländern.',
    lead: 'Es gibt keinen Server: Jede Adresse ist eine Datei, die mit jeder Version neu entsteht. Sie brauchen keinen Schlüssel, und es gibt keine Obergrenze; Seiten auf anderen Servern dürfen sie lesen, wo der Server es erlaubt. Adressen und Spaltennamen ändern sich nie; neue Spalten kommen am Ende hinzu.',
    datasets: 'Datensätze, je eine Datei',
    extracts: 'Grafiken, Orte und Einsätze',
    figure: 'Was eine Grafik oder Karte zeigt, Zeile für Zeile',
    figureId: 'ID der Grafik, wie in der Adresse ihrer Seite',
    state: 'Alles über einen Bundesstaat oder ein Territorium, eine Zeile je Zelle',
    stateId: 'Die letzten zwei Buchstaben des Codes nach ISO 3166-2, kleingeschrieben',
    operation: 'Alles über einen Einsatz, eine Zeile je Zelle',
    operationId: 'ID des Einsatzes, wie im Datensatz „operations“',
    country: 'Alles über ein Land, eine Zeile je Zelle',
    countryId: 'Code nach ISO 3166-1, kleingeschrieben',
    ok: 'Die Datei',
    none: 'Keine solche Datei',
    address: 'Adresse',
    meaning: 'Inhalt',
    parameter: 'Parameter',
    schema: 'Schema',
    lineTitle: 'Felder einer Zeile',
    lineText:
      'Dateien zu Bundesstaaten, Einsätzen und Ländern sind lange Tabellen, als CSV und JSON: eine Zeile für jede Zelle jeder Zeile.',
    field: 'Feld',
    link: 'Die JSON-Adressen, erklärt',
    document: 'Dasselbe als OpenAPI-Dokument',
  },
});
