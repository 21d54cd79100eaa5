/** English words of the page on which the whole record is asked in SQL, in the browser. */
export const sqlWords = {
  title: 'Ask the data in SQL',
  description:
    'Ask every figure on tech support fraud in SQL, in your browser: ten worked questions, and each answer as a table, a chart and a CSV file.',
  lead: 'Every figure of this record is in one database. Ask it in SQL here, in your browser, or start with one of ten questions.',
  /** Link from other pages. */
  link: 'Ask the data in SQL',
  /** On the button that loads all; `size` is `2.9 MB`. */
  load: (p: { size: string }) => `Load the database and the editor (up to ${p.size})`,
  privacy:
    'SQLite then runs on your device: no query is sent, and nothing that you write can change the data.',
  noScript:
    'Asking here needs JavaScript. Without it, download the database and use one of the programs below.',
  /** Above a query that came with the address. */
  shared: 'This link contains a query. Load the database to run it.',
  editor: 'SQL query',
  /** Under the editor: the keys, for those who use no mouse. */
  keys: 'Ctrl+Enter (⌘+Enter on a Mac) runs the query, Ctrl+Space lists tables and columns. Escape, then Tab leaves the editor.',
  run: 'Run',
  stop: 'Stop',
  copyLink: 'Copy a link to this query',
  result: 'Answer',
  /** Heading of the list of questions, and the button under each. */
  questions: 'Ten questions',
  questionsText:
    'Each question uses the table best_values or a view whose name ends in _best. Both give each fact once, with the value that this record prefers, so nothing is counted twice.',
  ask: 'Ask this',
  /** A longer name of the same button for screen readers. */
  askLabel: (p: { question: string }) => `Ask this: ${p.question}`,
  tables: 'Tables and views',
  tablesText:
    'A table has one row for each statement of a source. Add up the view, not the table: several editions print the same figure. NULL means not reported; it never means zero.',
  /** Columns of the list of tables. */
  dataset: 'Dataset',
  table: 'Table',
  view: 'View with each fact once',
  dictionary:
    'The table “columns” says what each column means, with its unit; “datasets” describes each table; “about” says how to cite the data.',
  elsewhere: 'The same on your computer',
  elsewhereText:
    'These lines run the first question in other programs. The database is one file; put it in the folder in which you work.',
  download: (p: { size: string }) => `Download the database (${p.size})`,
  check: 'Have a figure already? Check a number',
  questionWords: {
    'losses-by-year': {
      title: 'How have reported losses to tech support fraud grown?',
      note: 'Complaints to the FBI and reported losses in each year, with the report that gives the sum.',
    },
    'share-of-internet-crime': {
      title: 'How much of all reported losses to internet crime is tech support fraud?',
      note: 'Both sums are from the FBI. The share of complaints is beside the share of losses.',
    },
    'average-loss': {
      title: 'How large is the average reported loss?',
      note: 'Reported losses per complaint: tech support fraud beside internet crime of all kinds. Not every complaint names a loss.',
    },
    'over-60': {
      title: 'How much do people aged 60 and over lose?',
      note: 'Average reported loss per complaint, and the share of all tech support losses, for the years in which the FBI published both.',
    },
    'after-inflation': {
      title: 'How have losses grown after inflation?',
      note: 'In dollars of the newest year whose consumer prices are known from January to December.',
    },
    'states-per-resident': {
      title: 'Which states report the highest losses per resident?',
      note: 'Tech support fraud, in the newest of the years with the most states.',
    },
    'state-and-nation': {
      title: 'How does my state compare with the nation?',
      note: 'Reported tech support losses per resident. Put the name of your state in place of the one in the third line.',
    },
    'operations-in-india': {
      title: 'How many police operations reached each Indian state?',
      note: 'An operation in two states counts in both, so these numbers must not be added up.',
    },
    'most-arrests': {
      title: 'In which police operations were the most people arrested?',
      note: 'The figure that this record prefers, and the lowest and highest that any source gives. It is NULL where sources of the same day disagree.',
    },
    disagreements: {
      title: 'On which figures do sources disagree most?',
      note: 'The widest gap first: the highest figure as a multiple of the lowest. Ranges and rounding are among them, so look at the sources.',
    },
  },
  /** What the script writes. Numbers arrive as text in the form of the language. */
  messages: {
    /** While it loads. */
    loading: (p: { done: string; size: string }) => `Loading: ${p.done} of ${p.size}`,
    opening: 'Opening the database …',
    failed:
      'The database did not load. Check your connection and try again, or download the file below.',
    tooOld:
      'This browser is too old to run the database. Download the file below and open it in another program.',
    running: 'Running …',
    stopped: 'Stopped.',
    /** The worker ran out of memory or broke. */
    broken:
      'The query needed more memory than the browser gives it. Narrow it down, for example with LIMIT.',
    empty: 'There is no query. Write one, or ask one of the questions below.',
    /** A statement that gives no rows at all, such as a comment. */
    nothing: 'The query ran and gives no table.',
    noRows: 'The answer has no rows.',
    /** Under the table; `time` is `12 ms`. */
    shown: (p: { first: string; last: string; count: string; time: string }) =>
      `Rows ${p.first} to ${p.last} of ${p.count}, in ${p.time}`,
    /** Buttons that turn the pages of a long table. */
    firstRows: 'First rows',
    previousRows: 'Previous rows',
    nextRows: 'Next rows',
    lastRows: 'Last rows',
    csv: 'Download CSV',
    copy: 'Copy table',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying.',
    linkCopied: 'The link is copied, and is now in the address bar.',
    linkInAddress: 'The link is now in the address bar.',
    /** Choice of the column that the chart shows. */
    chartOf: 'Chart of',
    /** Text alternative of the chart. */
    chart: (p: { column: string; by: string; first: string; last: string }) =>
      `${p.column} by ${p.by}, from ${p.first} to ${p.last}. The table has every value.`,
    /** An error, after the line in which it is. */
    line: (p: { line: string; message: string }) => `Line ${p.line}: ${p.message}`,
    noTable: (p: { name: string }) => `There is no table or view “${p.name}”.`,
    noColumn: (p: { name: string }) => `There is no column “${p.name}” here.`,
    noFunction: (p: { name: string }) => `There is no function “${p.name}”.`,
    /** Added to one of the three above. */
    meant: (p: { message: string; name: string }) => `${p.message} Did you mean ${p.name}?`,
    ambiguous: (p: { name: string }) =>
      `More than one table has a column “${p.name}”. Write the name of the table before it.`,
    syntax: (p: { near: string }) => `SQL does not allow “${p.near}” here.`,
    incomplete: 'The query ends too early.',
    readOnly: 'The database can only be read: use SELECT.',
    /** Any other message of SQLite, which is in English. */
    other: (p: { message: string }) => `SQLite says: ${p.message}`,
  },
};
