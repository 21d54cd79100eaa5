import type { Format } from '../format.ts';

/** English words of the downloads and their descriptions. Numbers and names come in as parameters. */
export const downloadWords = (f: Format) => ({
  extractColumns: {
    dataset: 'Dataset of the row.',
    key: 'Key of the row without its source, as column=value joined by semicolons.',
    column: 'Column of the dataset.',
    value: 'Value of the row in this column; empty means not reported.',
    unit: 'Unit of a number.',
    source_ids: 'Sources of the value; see the dataset "sources".',
    locator: 'Page, table or chart in the source.',
    status:
      'Empty: as printed. Otherwise doubtful, superseded, misprint or suppressed (an amount from too few reports, not shown). For actions, the status of the case.',
    note: 'What a reader must know about the row.',
  },
  author: 'Hang Up contributors',
  keywords: [
    'tech support fraud',
    'internet crime',
    'consumer protection',
    'law enforcement',
    'reported losses',
  ],
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${f.number(Math.max(1, Math.round(bytes / 1000)))} kB`
      : `${f.decimal(bytes / 1_000_000, 1)} MB`,
  forWhom: {
    csv: 'for R, Python and any other program; plain UTF-8, identical to the file in the repository',
    xlsx: 'for Excel and LibreOffice: real numbers and dates; columns and sources on the first sheet',
    json: 'for developers: typed rows, and what each column means',
    parquet: 'for DuckDB, Arrow and large joins: typed, with the meaning of each column included',
  },
  computedCsv: 'for R, Python and any other program; plain UTF-8',
  wholeFor: {
    archive: 'for archives: every table as CSV, dictionary, licence, citation and checksums',
    workbook: 'for Excel and LibreOffice: best values first, then one sheet for each table',
    database:
      'for SQL: every table with types and keys, and views that count each fact once; opens in SQLite, DBeaver and Datasette',
    datasette: 'Datasette: titles, columns and licence for datasette --metadata',
    dataPackage: 'Data Package: every table described, for Frictionless and other tools',
    csvw: 'CSV on the Web: the same tables as one group',
    catalog: 'DCAT: for data portals that harvest catalogues',
    openapi: 'OpenAPI: the JSON addresses, for programs and people',
    checksums: 'SHA-256 of every file here; verify with sha256sum -c',
  },
  descriptionFor: {
    'csv-metadata.json': 'CSV on the Web: types and rules of the CSV',
    'schema.json': 'JSON Schema of the JSON',
  },
  whole: 'Everything at once',
  wholeText: (p: { datasets: string; version: string; date: string }) =>
    `All ${p.datasets} datasets, version ${p.version}, released on ${p.date}.`,
  describe: 'Descriptions for machines',
  edition: (version: string) => `Version ${version}`,
  versionOf: (version: string, date: string) => `Version ${version}, released on ${date}.`,
  shortCitation: (p: { year: string; version: string }) =>
    `Hang Up (${p.year}), version ${p.version}`,
  fullCitation: (p: {
    title: string;
    year: string;
    version: string;
    address: string;
    isWhole: boolean;
  }) =>
    p.isWhole
      ? `Hang Up contributors (${p.year}): ${p.title}. Version ${p.version}. CC BY 4.0. ${p.address}`
      : `Hang Up contributors (${p.year}): “${p.title}”. Hang Up: the open record of tech support fraud, version ${p.version}. CC BY 4.0. ${p.address}`,
  documents: (count: number) => (count === 1 ? 'One source' : `${f.number(count)} sources`),
  allChanges: 'What changed in the data',
  cite: 'Cite',
  citeShort: 'Short, for a caption',
  /** The sources of a figure, then this record. */
  citeSource: 'For a caption, with the source',
  citeFull: 'Full, for a list of references',
  citeFiles: 'For reference managers',
  accessRule:
    'The version says which figures you used, so you need no access date. If your style asks for one, add the day you opened the page. Cite the source of a figure too: it is named with the figure.',
  citationForm: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
  formName: { csv: 'CSV', xlsx: 'XLSX', json: 'JSON', parquet: 'Parquet' },
  use: 'Use it',
  useText: 'Each example shows the first rows. Copy it as it is.',
  spreadsheet: 'Google Sheets',
  spreadsheetText:
    'In Excel, open the XLSX file, or choose Data, From Web and paste the address of the CSV.',
  completeness: 'How complete, by year',
  completenessText:
    'Share of rows with a value, for each column that may be empty. An empty cell means the source does not report it.',
  span: (p: { first: number; last: number; years: number }) =>
    p.first === p.last
      ? `All dated rows are about ${p.first}.`
      : `First year ${p.first}, last year ${p.last}; rows for ${f.number(p.years)} years.`,
  noYears: 'Rows of this dataset have no year.',
  allRows: 'Rows',
  /** Meanings of the columns of the sheets that answer common questions. */
  summaries: {
    year: 'Calendar year in which the complaints were received.',
    state: 'ISO 3166-2 code.',
    stateName: 'Name in English.',
    techSupportComplaints: 'Complaints about tech support fraud; the best value.',
    techSupportLosses: 'Reported losses to tech support fraud; the best value.',
    allComplaints: 'Complaints about internet crime of all kinds; the best value.',
    allLosses: 'Reported losses to internet crime of all kinds; the best value.',
    source: 'Source of the losses, or of the complaints where no losses are given.',
    locator: 'Page, table or chart in the source.',
    techSupportSource: 'Source of the losses to tech support fraud.',
    allSource: 'Source of the losses to internet crime of all kinds.',
  },
  /** Rows of the table `about` of the database, and words for Datasette. */
  database: {
    title: 'title',
    description: 'description',
    version: 'version',
    date: 'date of the version',
    licence: 'licence',
    cite: 'cite as',
    sums: 'sums',
    sumsText:
      'Numbers repeat: most tables have one row for each source that gives a number. To add up or compare, use the view whose name ends in _best, or the table best_values.',
    empty: 'empty cells',
    emptyText: 'NULL is not reported; 0 means zero.',
    bestTitle: (title: string) => `${title}: each fact once`,
    bestText: 'The best value of each measure and its source; empty where there is none.',
  },
  workbook: {
    about: 'About',
    /** In red, above all else: the sheets hold each printing of a number. */
    useBest:
      'Numbers repeat: most sheets have one row for each source that gives a number. To add up or compare, use the sheet best-values, or the rows that name your column in best_for.',
    printings:
      'Numbers may repeat: there is one row for each source that gives a number. To add up or compare, use the rows that name your column in best_for.',
    description: 'Description',
    version: 'Version',
    date: 'Date of the version',
    licence: 'Licence',
    page: 'Page',
    cite: 'Cite as',
    empty: 'Empty cells',
    emptyText: 'Not reported. 0 means zero.',
    dates: 'Dates',
    datesText:
      'Full dates are stored as dates; where only the month or year is known, the cell is text.',
    /** A column that the workbook adds beside one of codes. */
    nameOf: (column: string) => `Name for the code in ${column}.`,
    /** Meaning of the first column of a sheet in which several rows may state one fact. */
    bestFor:
      'Columns in which this row has the best value; empty in rows that repeat or contradict a better one. Filter by it before you add up.',
    columns: 'Columns',
    sheet: 'Sheet',
    column: 'Column',
    meaning: 'Meaning',
    unit: 'Unit',
    sourceId: 'Source id',
    title: 'Title',
    publisher: 'Publisher',
    published: 'Published',
    address: 'Address',
  },
  readme: {
    version: (version: string) => `Version ${version}.`,
    files:
      'One CSV file for each dataset, described for programs in `datapackage.json`. `SHA256SUMS` has the checksums, `LICENSE-DATA` the licence, `CITATION.cff` the citation.',
    reading:
      'The files are UTF-8 with commas and one line of column names. An empty cell means not reported; 0 means zero. Dates are YYYY, YYYY-MM or YYYY-MM-DD, as precise as the source. Lists in a cell are joined by semicolons. Each row is one statement by one source: choose a source before you add anything up.',
    citation: 'Citation',
    dictionary: 'Files and columns',
  },
  api: {
    title: 'JSON addresses',
    description: 'Every static JSON address of Hang Up, with its parameters and fields.',
    summary: 'Static JSON files of reported losses, states, operations and countries.',
    lead: 'There is no server: every address is a file, rebuilt with each version. You need no key, and there is no limit; pages on other hosts may read them where the host allows it. Addresses and column names never change; new columns come at the end.',
    datasets: 'Datasets, one file each',
    extracts: 'Figures, places and operations',
    figure: 'What a chart or map shows, row by row',
    figureId: 'Id of the figure, as in the address of its page',
    state: 'Everything about one state or territory, one line for each cell',
    stateId: 'The last two letters of the ISO 3166-2 code, in lower case',
    operation: 'Everything about one operation, one line for each cell',
    operationId: 'Id of the operation, as in the dataset "operations"',
    country: 'Everything about one country, one line for each cell',
    countryId: 'ISO 3166-1 code, in lower case',
    ok: 'The file',
    none: 'No such file',
    address: 'Address',
    meaning: 'Contents',
    parameter: 'Parameter',
    schema: 'Schema',
    lineTitle: 'Fields of a line',
    lineText:
      'Files on states, operations and countries are long tables, as CSV and JSON: one line for each cell of each row.',
    field: 'Field',
    link: 'The JSON addresses, explained',
    document: 'The same as an OpenAPI document',
  },
});
