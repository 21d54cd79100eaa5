import type { Format } from '../format.ts';

/** English words of the downloads and their descriptions. Numbers and names come in as parameters. */
export const downloadWords = (f: Format) => ({
  extractColumns: {
    dataset: 'Dataset that holds the row.',
    key: 'Key of the row without its source, as column=value joined by semicolons.',
    column: 'Column of the dataset.',
    value: 'What the row says in this column; empty means not reported.',
    unit: 'Unit of a number.',
    source_ids: 'Documents that say so; see the dataset "sources".',
    locator: 'Page, table or chart of the document.',
    status:
      'Empty: stands as printed. Else doubtful, superseded or misprint, or suppressed: an amount that rests on too few reports is left out. For actions, the state of the case.',
    note: 'What a reader must know of the row.',
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
    csv: 'for R, Python and any program; plain UTF-8, byte for byte as in the repository',
    xlsx: 'for Excel and LibreOffice: numbers and dates as such, columns and sources on the first sheet',
    json: 'for developers: typed rows, and what each column means',
    parquet: 'for DuckDB, Arrow and large joins: typed, with the meaning of each column inside',
  },
  computedCsv: 'for R, Python and any program; plain UTF-8',
  wholeFor: {
    archive: 'for archives: every table as CSV, dictionary, licence, citation and checksums',
    workbook:
      'for Excel and LibreOffice: best values first, then every table on a sheet of its own',
    database:
      'for SQL: every table with types and keys, and views that count each fact once; opens in SQLite, DBeaver and Datasette',
    datasette: 'Datasette: titles, columns and licence for datasette --metadata',
    dataPackage: 'Data Package: every table described, for Frictionless and other tools',
    csvw: 'CSV on the Web: the same tables as one group',
    catalog: 'DCAT: for data portals that harvest catalogues',
    openapi: 'OpenAPI: the JSON addresses for programs; also to read',
    checksums: 'SHA-256 of every file here; check with sha256sum -c',
  },
  descriptionFor: {
    'csv-metadata.json': 'CSV on the Web: types and rules of the CSV',
    'schema.json': 'JSON Schema of the JSON',
  },
  whole: 'Everything at once',
  wholeText: (p: { datasets: string; version: string; date: string }) =>
    `All ${p.datasets} datasets, version ${p.version} of ${p.date}.`,
  describe: 'Descriptions for machines',
  edition: (version: string) => `Version ${version}`,
  versionOf: (version: string, date: string) => `Version ${version}, of ${date}.`,
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
  documents: (count: number) => (count === 1 ? 'One document' : `${f.number(count)} documents`),
  allChanges: 'What changed in the data',
  cite: 'Cite',
  citeShort: 'Short, for a caption',
  citeFull: 'Full, for a list of references',
  citeFiles: 'For reference managers',
  accessRule:
    'The version says which figures you used, so a day of access is not needed. If your style asks for one, add the day on which you opened the page. Cite the source of a figure too: it stands beside the figure.',
  citationForm: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
  formName: { csv: 'CSV', xlsx: 'XLSX', json: 'JSON', parquet: 'Parquet' },
  use: 'Use it',
  useText: 'Each example prints the first rows. Copy it as it stands.',
  spreadsheet: 'Google Sheets',
  spreadsheetText:
    'In Excel, open the XLSX file, or choose Data, From Web, and paste the address of the CSV.',
  completeness: 'How complete, by year',
  completenessText:
    'Share of rows with a value, for each column that may be empty. An empty cell means that the source does not report it.',
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
    techSupportComplaints: 'Complaints of tech support fraud; the value that leads.',
    techSupportLosses: 'Reported losses to tech support fraud; the value that leads.',
    allComplaints: 'Complaints of internet crime of all kinds; the value that leads.',
    allLosses: 'Reported losses to internet crime of all kinds; the value that leads.',
    source: 'The document that states the losses, or the complaints where it states no losses.',
    locator: 'Page, table or chart of the document.',
    techSupportSource: 'The document that states the losses to tech support fraud.',
    allSource: 'The document that states the losses to internet crime of all kinds.',
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
      'Printings repeat: a table of statements has one row for each document that prints a number. To add up or compare, use the view whose name ends in _best, or the table best_values.',
    empty: 'empty cells',
    emptyText: 'NULL is not reported; 0 means zero.',
    bestTitle: (title: string) => `${title}: each fact once`,
    bestText:
      'The value that leads in each measure and the document that states it; empty where none leads.',
  },
  workbook: {
    about: 'About',
    /** In red, above all else: the sheets hold each printing of a number. */
    useBest:
      'Printings repeat: the sheets of statements have one row for each document that prints a number. To add up or compare, use the sheet best-values.',
    printings:
      'Printings may repeat: one row for each document that prints a number. To add up or compare, use the sheet best-values of hang-up.xlsx.',
    description: 'Description',
    version: 'Version',
    date: 'Date of the version',
    licence: 'Licence',
    page: 'Page',
    cite: 'Cite as',
    empty: 'Empty cells',
    emptyText: 'Not reported. 0 means zero.',
    dates: 'Dates',
    datesText: 'Days are dates; where only the month or the year is known, the cell is text.',
    /** A column that the workbook adds beside one of codes. */
    nameOf: (column: string) => `Name for the code in ${column}.`,
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
      'One CSV file for each dataset, described for programs in `datapackage.json`. `SHA256SUMS` holds the checksums, `LICENSE-DATA` the licence, `CITATION.cff` the citation.',
    reading:
      'The files are UTF-8 with commas and one line of column names. An empty cell means not reported; 0 means zero. Dates are YYYY, YYYY-MM or YYYY-MM-DD, as exactly as they are known. Lists in a cell are joined by semicolons. One row is one statement by one source: choose a source before you add anything up.',
    citation: 'Citation',
    dictionary: 'Files and columns',
  },
  api: {
    title: 'JSON addresses',
    description: 'Every static JSON address of Hang Up, with its parameters and fields.',
    summary: 'Static JSON files of reported losses, states, operations and countries.',
    lead: 'There is no server behind this: every address is a file, rebuilt with each version. No key and no limit; pages of other hosts may read them where the host allows it. Addresses and names of columns never change; new columns come at the end.',
    datasets: 'Datasets, one file each',
    extracts: 'Figures, places and operations',
    figure: 'What a chart or map shows, row by row',
    figureId: 'Id of the figure, as in the address of its page',
    state: 'Everything about one state or territory, a line for each cell',
    stateId: 'Two small letters of the ISO 3166-2 code',
    operation: 'Everything about one operation, a line for each cell',
    operationId: 'Id of the operation, as in the dataset "operations"',
    country: 'Everything about one country, a line for each cell',
    countryId: 'Two small letters of the ISO 3166-1 code',
    ok: 'The file',
    none: 'There is no such file',
    address: 'Address',
    meaning: 'What it holds',
    parameter: 'Parameter',
    schema: 'Schema',
    lineTitle: 'Fields of a line',
    lineText:
      'Files of states, operations and countries are long tables, as CSV and JSON: one line for each cell of each row about the place.',
    field: 'Field',
    link: 'The JSON addresses, explained',
    document: 'The same as an OpenAPI document',
  },
});
