import type { Words } from './shape.ts';

/** German words of the page on which the whole record is asked in SQL, in the browser. */
export const sqlWords: Words['sql'] = {
  title: 'Die Daten in SQL abfragen',
  description:
    'Fragen Sie jede Zahl zum Tech-Support-Betrug in SQL ab, in Ihrem Browser: zehn fertige Fragen, jede Antwort als Tabelle, Grafik und CSV-Datei.',
  lead: 'Alle Zahlen dieser Dokumentation sind in einer Datenbank. Fragen Sie sie hier im Browser in SQL ab, oder beginnen Sie mit einer von zehn Fragen.',
  link: 'Die Daten in SQL abfragen',
  load: (p) => `Datenbank und Editor laden (bis zu ${p.size})`,
  privacy:
    'SQLite läuft dann auf Ihrem Gerät: Keine Abfrage wird gesendet, und nichts, was Sie schreiben, kann die Daten ändern.',
  noScript:
    'Die Abfrage hier braucht JavaScript. Ohne JavaScript laden Sie die Datenbank herunter und nutzen eines der Programme unten.',
  shared: 'Dieser Link enthält eine Abfrage. Laden Sie die Datenbank, um sie auszuführen.',
  editor: 'SQL-Abfrage',
  keys: 'Strg+Eingabe (⌘+Eingabe auf einem Mac) führt die Abfrage aus, Strg+Leertaste listet Tabellen und Spalten auf. Mit Escape, dann Tab verlassen Sie den Editor.',
  run: 'Ausführen',
  stop: 'Anhalten',
  copyLink: 'Link zu dieser Abfrage kopieren',
  result: 'Antwort',
  questions: 'Zehn Fragen',
  questionsText:
    'Jede Frage nutzt die Tabelle best_values oder eine Sicht, deren Name auf _best endet. Beide enthalten jede Tatsache einmal, mit dem Wert, den diese Dokumentation vorzieht; so wird nichts doppelt gezählt.',
  ask: 'Das abfragen',
  askLabel: (p) => `Das abfragen: ${p.question}`,
  tables: 'Tabellen und Sichten',
  tablesText:
    'Eine Tabelle hat eine Zeile für jede Angabe einer Quelle. Addieren Sie in der Sicht, nicht in der Tabelle: Mehrere Ausgaben nennen dieselbe Zahl. NULL heißt nicht gemeldet, nie 0.',
  dataset: 'Datensatz',
  table: 'Tabelle',
  view: 'Sicht mit jeder Tatsache einmal',
  dictionary:
    'Die Tabelle columns sagt, was jede Spalte bedeutet, mit ihrer Einheit; datasets beschreibt jede Tabelle; about sagt, wie die Daten zu zitieren sind.',
  elsewhere: 'Dasselbe auf Ihrem Computer',
  elsewhereText:
    'Mit diesen Zeilen stellen Sie die erste Frage in anderen Programmen. Die Datenbank ist eine einzige Datei; legen Sie sie in den Ordner, in dem Sie arbeiten.',
  download: (p) => `Datenbank herunterladen (${p.size})`,
  check: 'Sie haben schon eine Zahl? Eine Zahl prüfen',
  questionWords: {
    'losses-by-year': {
      title: 'Wie ist der gemeldete Schaden durch Tech-Support-Betrug gewachsen?',
      note: 'Anzeigen beim FBI und gemeldeter Schaden in jedem Jahr, mit dem Bericht, der die Summe nennt.',
    },
    'share-of-internet-crime': {
      title:
        'Wie viel des gemeldeten Schadens durch Internetkriminalität entfällt auf Tech-Support-Betrug?',
      note: 'Beide Summen stammen vom FBI. Neben dem Anteil am Schaden ist der Anteil an den Anzeigen angegeben.',
    },
    'average-loss': {
      title: 'Wie hoch ist der gemeldete Schaden im Durchschnitt?',
      note: 'Gemeldeter Schaden je Anzeige: Tech-Support-Betrug neben Internetkriminalität aller Art. Nicht jede Anzeige nennt einen Schaden.',
    },
    'over-60': {
      title: 'Wie viel verlieren Menschen ab 60 Jahren?',
      note: 'Durchschnittlicher gemeldeter Schaden je Anzeige und Anteil am gesamten gemeldeten Schaden durch Tech-Support-Betrug, für die Jahre, zu denen das FBI beides veröffentlicht hat.',
    },
    'after-inflation': {
      title: 'Wie ist der gemeldete Schaden gewachsen, wenn man die Inflation herausrechnet?',
      note: 'In Dollar des neuesten Jahres, dessen Verbraucherpreise von Januar bis Dezember bekannt sind.',
    },
    'states-per-resident': {
      title: 'Welche Bundesstaaten melden den höchsten Schaden je Einwohner?',
      note: 'Tech-Support-Betrug, im neuesten der Jahre mit den meisten Bundesstaaten.',
    },
    'state-and-nation': {
      title: 'Wie schneidet ein Bundesstaat im Vergleich zum ganzen Land ab?',
      note: 'Gemeldeter Schaden durch Tech-Support-Betrug je Einwohner. Setzen Sie in der dritten Zeile den englischen Namen des gewünschten Bundesstaats ein.',
    },
    'operations-in-india': {
      title: 'Wie viele Polizeieinsätze gab es in jedem indischen Bundesstaat?',
      note: 'Ein Einsatz in zwei Bundesstaaten zählt in beiden; die Zahlen dürfen deshalb nicht addiert werden.',
    },
    'most-arrests': {
      title: 'Bei welchen Polizeieinsätzen wurden die meisten Menschen festgenommen?',
      note: 'Die Zahl, die diese Dokumentation vorzieht, dazu die niedrigste und die höchste, die eine Quelle nennt. Sie ist NULL, wo sich Quellen desselben Tages widersprechen.',
    },
    disagreements: {
      title: 'Bei welchen Zahlen widersprechen sich Quellen am stärksten?',
      note: 'Der größte Abstand zuerst: die höchste Zahl als Vielfaches der niedrigsten. Darunter sind auch Spannen und Rundungen; sehen Sie also in die Quellen.',
    },
  },
  messages: {
    loading: (p) => `Wird geladen: ${p.done} von ${p.size}`,
    opening: 'Die Datenbank wird geöffnet …',
    failed:
      'Die Datenbank wurde nicht geladen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal, oder laden Sie die Datei unten herunter.',
    tooOld:
      'Dieser Browser ist zu alt für die Datenbank. Laden Sie die Datei unten herunter und öffnen Sie sie in einem anderen Programm.',
    running: 'Wird ausgeführt …',
    stopped: 'Angehalten.',
    broken:
      'Die Abfrage brauchte mehr Speicher, als der Browser ihr gibt. Schränken Sie sie ein, zum Beispiel mit LIMIT.',
    empty: 'Es gibt keine Abfrage. Schreiben Sie eine, oder stellen Sie eine der Fragen unten.',
    nothing: 'Die Abfrage wurde ausgeführt und ergibt keine Tabelle.',
    noRows: 'Die Antwort hat keine Zeilen.',
    shown: (p) => `Zeilen ${p.first} bis ${p.last} von ${p.count}, in ${p.time}`,
    firstRows: 'Erste Zeilen',
    previousRows: 'Vorige Zeilen',
    nextRows: 'Nächste Zeilen',
    lastRows: 'Letzte Zeilen',
    csv: 'CSV herunterladen',
    copy: 'Tabelle kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
    linkCopied: 'Der Link ist kopiert und steht jetzt in der Adresszeile.',
    linkInAddress: 'Der Link steht jetzt in der Adresszeile.',
    chartOf: 'Grafik von',
    chart: (p) =>
      `${p.column} nach ${p.by}, von ${p.first} bis ${p.last}. Die Tabelle enthält jeden Wert.`,
    line: (p) => `Zeile ${p.line}: ${p.message}`,
    noTable: (p) => `Eine Tabelle oder Sicht „${p.name}“ gibt es nicht.`,
    noColumn: (p) => `Eine Spalte „${p.name}“ gibt es hier nicht.`,
    noFunction: (p) => `Eine Funktion „${p.name}“ gibt es nicht.`,
    meant: (p) => `${p.message} Meinten Sie ${p.name}?`,
    ambiguous: (p) =>
      `Mehr als eine Tabelle hat eine Spalte „${p.name}“. Schreiben Sie den Namen der Tabelle davor.`,
    syntax: (p) => `SQL erlaubt „${p.near}“ an dieser Stelle nicht.`,
    incomplete: 'Die Abfrage endet zu früh.',
    readOnly: 'Die Datenbank lässt sich nur lesen: Verwenden Sie SELECT.',
    other: (p) => `SQLite meldet: ${p.message}`,
  },
};
