import type { Freshness } from '../../indicators/freshness.ts';
import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import { statesWords } from './states.ts';

/** English words of the pages. Numbers and names come in as parameters, never typed. */
export const pageWords = (f: Format) => ({
  site: {
    name: 'Hang Up',
    tagline: 'The open record of tech support fraud',
    description:
      'What tech support fraud costs, whom it hurts, where, and what is done against it: every figure with its source, every dataset free.',
    skip: 'Skip to the content',
    menu: 'Main menu',
    theme: 'Switch between light and dark',
    breadcrumbs: 'You are here',
    home: 'Home',
    related: 'Related pages',
    footer:
      'Figures are reported losses and allegations as printed by the sources named beside them.',
    licence: 'Data: CC BY 4.0. Code: MIT.',
    /** On the button beside a list of pages. */
    open: 'Open',
    /** Name of the list of pages at the foot of each page, heard and not seen. */
    allPages: 'All parts of the site',
    version: (version: string) => `Data of ${version}`,
  },
  /** Between links or names that stand in one line; `semicolon` where they hold commas themselves. */
  lists: { comma: ', ', semicolon: '; ' },
  nav: {
    menu: 'Menu',
    trends: 'Trends',
    states: 'States',
    countries: 'Countries',
    /** Police operations, court and consumer action. */
    enforcement: 'Police & courts',
    data: 'Data',
    about: 'About',
    search: 'Search',
    report: 'What to do',
  },
  figure: {
    /** In place of a chart or map for which the data says too little. */
    noRows: 'No chart here: the data does not say enough for one.',
    source: 'Source',
    sources: 'Sources',
    more: (count: number) =>
      count === 1 ? 'and one more document' : `and ${f.number(count)} more documents`,
    table: 'Table',
    // Below a table: views, mostly years, that it leaves out for want of room.
    otherViews: (labels: readonly string[]) => `The CSV also has the rows of ${f.list(labels)}.`,
    /** Opens the list of files, of a chart or of a map. */
    get: { chart: 'Get this chart', map: 'Get this map' },
    /** Opens the notes of a figure and the list of its files. */
    notesAndFiles: 'Notes and files',
    page: 'Cite or embed',
    pageOf: (title: string) => `Cite or embed: ${title}`,
    /** Before the notes on a figure, which follow in the same paragraph. */
    note: 'Note.',
    moreNotes: 'More notes',
    notes: 'Notes',
    /** Heard at the one stop of the keyboard over a drawing, before the first value is. */
    walk: 'Arrow keys read the values',
    scroll: 'Table, scrolls sideways',
  },
  figurePage: {
    title: 'Figures',
    description: 'Every chart and map with its data, its picture, its embed code and its citation.',
    lead: 'Each figure is drawn from the data when the site is built. Take the picture, the numbers behind it, or the figure itself for your own page.',
    family: (p: { title: string; count: number }) => `${p.title}: ${f.number(p.count)} figures`,
    pageDescription: (p: { title: string; alt: string }) => `${p.title}. ${p.alt}`,
    downloads: 'Downloads',
    svgFor: 'picture for print and web, with title, source and licence inside',
    embed: 'Embed',
    embedText: 'Put this line into your page. It needs no script, and the source stays visible.',
    embedDescription: (title: string) => `Figure to embed: ${title}`,
    more: 'Data, sources and downloads at Hang Up',
    cite: 'Cite',
  },
  states: statesWords(f),
  operations: {
    // Two raids may have the same summary: the name tells them apart.
    pageDescription: (p: { name: string; summary: string }) => `${p.name}. ${p.summary}`,
    title: 'Operations',
    description:
      'Police operations against call centres in India accused of defrauding people by telephone and pop-up, with every figure and its source.',
    lead: 'Each operation with its figures by source. Where sources disagree, all are shown and one is preferred by a stated rule. What is said of accused persons is allegation until a court has decided.',
    name: 'Operation',
    date: 'Date',
    agency: 'Lead agency',
    kind: 'Kind of fraud',
    arrests: 'Arrests',
    callCentres: 'Call centres',
    sources: 'Documents',
    undated: 'no date',
    started: 'When',
    led: 'Led by',
    about: 'What it was about',
    metric: 'What is counted',
    value: 'Value',
    source: 'Document',
    remark: 'Remark',
    noNumber: 'no number given',
    places: 'Places',
    victims: 'Victims’ countries',
    victimsNote: 'Named by at least one document.',
    namedBy: (count: number) => quantity(f, count, 'document', 'documents'),
    claims: 'What was first said, and what became of it',
    claimsNote: 'Statements of the first article, each with what other documents make of it.',
    documents: 'Documents',
    allegation: 'Allegation: accused persons are not guilty until a court has decided.',
  },
  data: {
    title: 'Data',
    description:
      'Every dataset of Hang Up with its dictionary and downloads, free to use with credit.',
    lead: 'One row is one statement by one source; in the best values, one fact. Empty means not reported; 0 means zero. Columns are never renamed or moved.',
    dataset: 'Dataset',
    groups: {
      computed: 'Start here',
      losses: 'Losses and complaints',
      enforcement: 'Enforcement',
      places: 'Places and agencies',
      sources: 'Documents and changes',
    },
    rows: 'Rows',
    measures: 'Measures:',
    /** The unit stands behind the name of a column. */
    measuredIn: {
      unit: (unit: string) => `in ${unit}`,
      column: (column: string) => `in the unit that the column “${column}” names`,
      through: (p: { dataset: string; column: string }) =>
        `in the unit that “${p.column}” in ${p.dataset} names`,
    },
    repeated:
      'One row is one statement by one document: a fact that several documents state has several rows.',
    /** On the page of a dataset: the share of its figures that were read a second time. */
    readTwice: (percent: string) =>
      `We read ${percent} of its figures a second time, in the document or in another copy of it.`,
    readOnce: 'We read each of its figures once.',
    useBestValues: 'To add up or compare, use the best values.',
    downloads: 'Downloads',
    dictionary: 'Columns',
    column: 'Column',
    meaning: 'Meaning',
    unit: 'Unit',
    example: 'Example',
    empty: 'May be empty',
    yes: 'yes',
    no: 'no',
    key: 'Key',
    keyText: 'Together these columns are unique, and rows are sorted by them:',
    refers: (dataset: string) => `See ${dataset}.`,
    preview: 'Last rows',
    previewCaption: (shown: number, all: number) =>
      `${f.number(shown)} of ${f.number(all)} rows. The downloads hold all.`,
    additive: 'Adding up',
    additiveYes: (columns: readonly string[]) =>
      `Values may be added over ${f.list(columns)}, once one source is chosen for each.`,
    additiveNo:
      'Values of different rows must not be added up: the same thing is stated by several sources, or categories overlap.',
    additiveComputed:
      'Each fact is here once. Values of one dataset, measure and unit may be added up where the page of that dataset says so; elsewhere categories overlap.',
    csvFor: 'CSV for programs',
    xlsxFor: 'XLSX for Excel and LibreOffice',
    jsonFor: 'JSON for developers',
    licence: 'Licence',
    licenceText:
      'CC BY 4.0: use it for anything, and credit “Hang Up contributors”. The facts themselves are free.',
    rowCount: (count: number) => quantity(f, count, 'row', 'rows'),
    /** Under a dataset in the list: newest period, last day somebody looked, when more should come. */
    freshness: ({ newest, lookedAt, nextDue }: Freshness) =>
      [
        newest === null ? '' : `Newest: ${f.period(newest)}.`,
        lookedAt === null ? '' : `Last checked against its sources on ${f.date(lookedAt)}.`,
        nextDue === null
          ? ''
          : lookedAt !== null && nextDue < lookedAt.slice(0, nextDue.length)
            ? `A later release was due in ${f.period(nextDue)}; it is not in this record.`
            : `Next release due: ${f.period(nextDue)}.`,
      ]
        .filter((text) => text !== '')
        .join(' '),
  },
  sources: {
    title: 'Sources',
    description: 'Every document used, and each figure taken from it.',
    lead: 'Each document with the rows that rest on it.',
    // The link to the file that holds them all follows.
    parts: (p: { all: number; press: number }) =>
      `${f.number(p.all)} documents, ${f.number(p.press)} of them press articles, with a page for each year.`,
    file: 'All sources as one file',
    entry: (p: { publisher: string; published: string; rows: string }) =>
      `${p.publisher}, ${p.published} · ${p.rows}`,
    // The words that open the list of one year; null for documents without a date.
    year: (year: string | null, count: number) =>
      `${year ?? 'No date'}: ${quantity(f, count, 'document', 'documents')}`,
    articles: (count: number) => quantity(f, count, 'article', 'articles'),
    undated: 'no date',
    undatedYear: 'No date',
    pressText: 'Articles are listed by the year in which they appeared.',
    pressOf: (year: string | null) =>
      year ? `Press articles of ${year}` : 'Press articles without a date',
    pressDescription: (year: string | null, count: number) =>
      `${quantity(f, count, 'article', 'articles')} ${year ? `of ${year}` : 'without a date'} on which rows of this record rest, newest first.`,
    otherYears: 'Press articles of other years',
    publisher: 'Publisher',
    published: 'Published',
    kind: 'Kind',
    groups: {
      official: 'Official documents',
      court: 'Court documents',
      dataset: 'Datasets and code lists',
      press: 'Press',
    },
    address: 'Address',
    readAt: 'Copy we read',
    readOn: 'Read on',
    note: 'Note',
    taken: 'What is taken from it',
    takenCount: (count: number) => `${quantity(f, count, 'row', 'rows')} in all.`,
    // Above a list; the name of the file that holds all rows follows.
    takenPart: (listed: number, all: number) =>
      `Listed here: ${f.number(listed)} of ${f.number(all)} rows: those on tech support fraud, and the first of the others. The file of the dataset has them all:`,
    unknown: 'not known',
    pageDescription: (p: { title: string; publisher: string; rows: number }) =>
      `${p.title}, ${p.publisher}: ${quantity(f, p.rows, 'row', 'rows')} of Hang Up rest on this document.`,
    summary: 'See the summary of',
  },
  about: {
    title: 'About this record',
    description: 'How figures are chosen, what they leave out, and how to correct us.',
    sections: {
      row: {
        title: 'What a row is',
        text: 'One row is one statement by one source: this document printed this value for this thing. If a later report prints the figure again, that is a second row. So every figure shows who confirms it and who disagrees.',
      },
      preference: {
        title: 'Which value is shown',
        text: 'Official documents come before courts, datasets and the press. Among them the newest day of publication decides. Where documents of that day disagree, one that quotes an official text leads, else the most exact number that fits the others, else what most origins say; if nothing decides, the range is shown and no single value leads. An origin is the release or report that a document repeats: many outlets of one release count once. Where the value shown is rounded, the most exact earlier printing that rounds to it is shown. Rows marked doubtful, superseded or misprint never lead. Amounts by state, age or month that rest on fewer than three reports would be the loss of one or two people: they are left out and marked suppressed. All rows stay in the data.',
      },
      limits: {
        title: 'What the figures leave out',
        text: 'They are reported losses: what nobody reports is not counted. The FBI counts complaints from its own website, mostly from the United States. In the reports up to 2022 one complaint could have several crime types, which must not be added up, with one exception that the FBI itself makes: tech support and government impersonation. State tables count internet crime of all kinds.',
      },
      operations: {
        title: 'Operations',
        text: 'The list of operations holds those that were reported and that we found. It is no measure of crime in any place. What is said of accused persons is allegation until a court has decided. No natural person is named.',
      },
      boundaries: {
        title: 'Boundaries on maps',
        text: 'The map of India shows the boundaries that Indian law asks publishers to show; other states dispute parts of them. The map of the world follows Natural Earth. The two differ in Kashmir. Neither is a statement on any dispute.',
      },
      corrections: {
        title: 'Corrections',
        text: 'A figure is wrong, or a document says otherwise? Open an issue or a pull request in the repository of this site, with the address of the document and the page. What is wrong is corrected in the open, and the old value stays visible in the history.',
      },
      licence: {
        title: 'Licence',
        text: 'The compilation is free under CC BY 4.0, the code under the MIT licence. Facts are free. Coordinates of cities come from GeoNames (CC BY 4.0).',
      },
    },
    confidence: {
      title: 'How well the figures are borne out',
      text: (p: {
        figures: string;
        official: string;
        confirmed: string;
        disputed: string;
        readTwice: string;
      }) =>
        `The data hold ${p.figures} figures; a figure is one measure of one thing, whoever states it. ${p.official} are stated by an official document or a court, ${p.confirmed} by a second printing or document with the same value. On ${p.disputed} documents disagree, rounding aside. We read ${p.readTwice} a second time, in the document or in another copy of it, without looking at our own value.`,
      dataset: 'Dataset',
      figures: 'Figures',
      official: 'Official',
      confirmed: 'Printed twice',
      disputed: 'Disputed',
      readTwice: 'Read twice',
    },
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be misspelt. Pages of this site never move, so a link that worked once still works.',
    search: 'Search all pages',
    links: 'You may look for',
    report: 'A warning on your screen, or a stranger on the phone? Start here.',
  },
});
