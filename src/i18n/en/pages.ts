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
      'What tech support fraud costs, whom it hurts, where, and what is being done about it. Every figure has its source, and every dataset is free.',
    skip: 'Skip to the content',
    menu: 'Main menu',
    languages: 'Languages',
    theme: 'Switch between light and dark',
    breadcrumbs: 'You are here',
    home: 'Home',
    related: 'Related pages',
    footer:
      'These are reported losses and allegations, as published by the sources named with them.',
    licence: 'Data: CC BY 4.0. Code: MIT.',
    /** On the button beside a list of pages. */
    open: 'Open',
    /** Name of the list of pages at the foot of each page, heard and not seen. */
    allPages: 'All parts of the site',
    version: (version: string) => `Data updated ${version}`,
  },
  /**
   * Between links or names on one line; `semicolon` where they hold commas
   * themselves. `stop` ends a sentence.
   */
  lists: { comma: ', ', semicolon: '; ', stop: '.' },
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
    noRows: 'There is not enough data for this chart.',
    /** Before the sources of a figure, which follow in the same paragraph. */
    source: 'Source.',
    sources: 'Sources.',
    more: (count: number) => (count === 1 ? 'and one more' : `and ${f.number(count)} more`),
    table: 'Table',
    // Below a table: views, mostly years, that it leaves out for want of room.
    otherViews: (labels: readonly string[]) => `The CSV also has ${f.list(labels)}.`,
    /** Opens the list of files, of a chart or of a map. */
    get: { chart: 'Get this chart', map: 'Get this map' },
    /** Opens a long table, of which the first rows are seen. */
    allRows: (rows: number) => `Show all ${f.number(rows)} rows`,
    /** Opens the notes of a figure and the list of its files. */
    notesAndFiles: 'Notes and files',
    page: 'Cite or embed',
    pageOf: (title: string) => `Cite or embed: ${title}`,
    /** Before the notes on a figure, which follow in the same paragraph. */
    note: 'Note.',
    moreNotes: 'More notes',
    notes: 'Notes',
    /** Heard at the one stop of the keyboard over a drawing, before the first value is. */
    walk: 'Use the arrow keys to read the values',
    scroll: 'Table; scrolls sideways',
    /** Name of a table that lists several views of a figure, each mostly a year, under their labels. */
    tableOfViews: (p: { columns: readonly string[]; first: string; last: string }) =>
      `${f.list(p.columns)}: ${p.first} to ${p.last}`,
  },
  /** On buttons beside what can be copied; `done` replaces the button's text for a moment. */
  copy: {
    embed: 'Copy the code',
    image: 'Copy the code of the picture',
    script: 'Copy the line',
    citation: 'Copy the citation',
    caption: 'Copy the caption',
    done: 'Copied',
    failed: 'Press Ctrl+C or ⌘C to copy',
  },
  figurePage: {
    title: 'Figures',
    description: 'Every chart and map, with data, pictures, embed code and citation.',
    lead: 'Download any chart or map as a picture, take the numbers behind it, or embed it in your own page.',
    /** Headings of the gallery. */
    subjects: {
      trends: 'Trends',
      people: 'People, contact and payment',
      states: 'States',
      countries: 'Countries',
      police: 'Police and courts',
    },
    families,
    family: (p: { title: string; count: number }) => `${p.title}: ${f.number(p.count)} figures`,
    pageDescription: (p: { title: string; alt: string }) => `${p.title}. ${p.alt}`,
    downloads: 'Downloads',
    svgFor: 'picture for print and web, with title, source and licence',
    embed: 'Embed',
    embedText: 'Paste this line into your page. It needs no script, and the source stays visible.',
    embedDescription: (title: string) => `Chart to embed: ${title}`,
    more: 'Data, sources and downloads at Hang Up',
    cite: 'Cite',
  },
  states: statesWords(f),
  operations: {
    // Two raids may have the same summary: the name tells them apart.
    pageDescription: (p: { name: string; summary: string }) => `${p.name}. ${p.summary}`,
    title: 'Operations',
    description:
      'Police operations against call centres in India accused of defrauding people by phone and pop-up, with every figure and its source.',
    lead: 'Each operation with its figures, source by source. Where sources disagree, we show them all and choose one by a published rule. What is said about the accused is an allegation until a court decides.',
    name: 'Operation',
    date: 'Date',
    agency: 'Lead agency',
    kind: 'Kind of fraud',
    arrests: 'Arrests',
    callCentres: 'Call centres',
    sources: 'Sources',
    undated: 'no date',
    started: 'When',
    led: 'Led by',
    about: 'What it was about',
    metric: 'What is counted',
    value: 'Value',
    source: 'Source',
    remark: 'Note',
    noNumber: 'no number given',
    places: 'Places',
    victims: 'Where the victims are',
    victimsNote: 'Named by at least one source.',
    namedBy: (count: number) => quantity(f, count, 'source', 'sources'),
    claims: 'The first article, checked',
    claimsNote: 'What the first article said, checked against other sources.',
    documents: 'Sources',
    allegation: 'These are allegations: the accused are not guilty unless a court finds them so.',
  },
  data: {
    title: 'Data',
    description:
      'Every Hang Up dataset, with its columns explained and downloads, free to use with credit.',
    lead: 'Each row is one statement by one source; in “Best values”, each row is one fact. An empty cell means not reported; 0 means zero. Columns are never renamed or moved.',
    dataset: 'Dataset',
    groups: {
      computed: 'Start here',
      losses: 'Losses and complaints',
      enforcement: 'Police and courts',
      places: 'Places and agencies',
      sources: 'Sources and changes',
    },
    rows: 'Rows',
    measures: 'Measures:',
    /** After the name of a column. */
    measuredIn: {
      unit: (unit: string) => `in ${unit}`,
      column: (column: string) => `in the unit given in the column “${column}”`,
      through: (p: { dataset: string; column: string }) =>
        `in the unit given in “${p.column}” of ${p.dataset}`,
    },
    repeated:
      'Each row is one statement by one source: a fact that several sources give has several rows.',
    /** On the page of a dataset: the share of its figures that were read a second time. */
    readTwice: (percent: string) =>
      `We read ${percent} of its figures a second time, in the source or in another copy of it.`,
    readOnce: 'We have read each of its figures once.',
    useBestValues: 'To add up or compare figures, use “Best values”.',
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
    keyText: 'Together these columns identify a row, and rows are sorted by them:',
    refers: (dataset: string) => `See ${dataset}.`,
    preview: 'Last rows',
    previewCaption: (shown: number, all: number) =>
      `${f.number(shown)} of ${f.number(all)} rows. The downloads have them all.`,
    additive: 'Adding up',
    additiveYes: (columns: readonly string[]) =>
      `Values may be added up over ${f.list(columns)}, once you have chosen one source for each.`,
    additiveNo:
      'Values in different rows must not be added up: several sources give the same figure, or categories overlap.',
    additiveComputed:
      'Each fact appears here once. Values with the same dataset, measure and unit may be added up where the page of that dataset says so; elsewhere categories overlap.',
    csvFor: 'CSV for programs',
    xlsxFor: 'XLSX for Excel and LibreOffice',
    jsonFor: 'JSON for developers',
    licence: 'Licence',
    licenceText:
      'CC BY 4.0: use it for any purpose and credit “Hang Up contributors”. Facts themselves are free.',
    rowCount: (count: number) => quantity(f, count, 'row', 'rows'),
    /** Under a dataset in the list: newest period, last day somebody looked, when more should come. */
    freshness: ({ newest, lookedAt, nextDue }: Freshness) =>
      [
        newest === null ? '' : `Latest: ${f.period(newest)}.`,
        lookedAt === null ? '' : `Last checked against its sources on ${f.date(lookedAt)}.`,
        nextDue === null
          ? ''
          : lookedAt !== null && nextDue < lookedAt.slice(0, nextDue.length)
            ? `A later release was due in ${f.period(nextDue)}; it is not here yet.`
            : `Next release due: ${f.period(nextDue)}.`,
      ]
        .filter((text) => text !== '')
        .join(' '),
  },
  sources: {
    title: 'Sources',
    description: 'Every source we used, and each figure taken from it.',
    lead: 'Each source, with the rows taken from it.',
    // The link to the file that holds them all follows.
    parts: (p: { all: number; press: number }) =>
      `${f.number(p.all)} sources. ${f.number(p.press)} of them are press articles, with a page for each year.`,
    file: 'All sources as one file',
    entry: (p: { publisher: string; published: string; rows: string }) =>
      `${p.publisher}, ${p.published} · ${p.rows}`,
    // The words that open the list of one year; null for documents without a date.
    year: (year: string | null, count: number) =>
      `${year ?? 'No date'}: ${quantity(f, count, 'source', 'sources')}`,
    articles: (count: number) => quantity(f, count, 'article', 'articles'),
    undated: 'no date',
    undatedYear: 'No date',
    pressText: 'Articles are listed by the year they appeared.',
    pressOf: (year: string | null) =>
      year ? `Press articles from ${year}` : 'Press articles without a date',
    pressDescription: (year: string | null, count: number) =>
      `${quantity(f, count, 'article', 'articles')} ${year ? `from ${year}` : 'without a date'} used in this record, newest first.`,
    otherYears: 'Press articles from other years',
    publisher: 'Publisher',
    published: 'Published',
    kind: 'Kind',
    groups: {
      official: 'Official sources',
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
      `This list has ${f.number(listed)} of ${f.number(all)} rows: those on tech support fraud and the first of the others. The file of the dataset has them all:`,
    unknown: 'not known',
    pageDescription: (p: { title: string; publisher: string; rows: number }) =>
      `${p.title}, ${p.publisher}: the source of ${quantity(f, p.rows, 'row', 'rows')} of Hang Up data.`,
    summary: 'See the summary of',
  },
  about: {
    title: 'About this record',
    description: 'How we choose figures, what they leave out and how to correct us.',
    sections: {
      row: {
        title: 'What a row is',
        text: 'Each row is one statement by one source: this report gave this value for this thing. If a later report gives the figure again, that is a second row. So every figure shows who confirms it and who disagrees.',
      },
      preference: {
        title: 'Which value is shown',
        text: 'Official sources come first, then courts, datasets and the press. Within a kind, the latest publication comes first. If sources of that day disagree, we show the one that quotes an official text; failing that, the most exact number that fits the others; failing that, the number most origins give. If nothing decides, we show the range. An origin is the release or report that a source repeats, so many outlets repeating one release count once. Where the value is rounded, we show the most exact earlier figure that rounds to it. Rows marked doubtful, superseded or misprint are never chosen. Amounts by state, age or month from fewer than three reports would reveal what one or two people lost: they are not shown, and are marked suppressed. All other rows stay in the data.',
      },
      limits: {
        title: 'What the figures leave out',
        text: 'These are reported losses: losses nobody reported are not counted. The FBI counts complaints made on its own website, mostly from the United States. In reports up to 2022, one complaint could count under several crime types, so these must not be added up. The FBI itself makes one exception: it combines tech support and government impersonation. The state tables in its annual reports cover internet crime of all kinds.',
      },
      operations: {
        title: 'Operations',
        text: 'The list has only operations we found reports of. It does not measure crime in any place. What is said about the accused is an allegation until a court decides. We name no individuals.',
      },
      boundaries: {
        title: 'Boundaries on maps',
        text: 'The map of India shows the boundaries that Indian law requires publishers to show; Pakistan and China dispute parts of them. The world map follows Natural Earth. The two differ in Kashmir. Neither is a statement on any dispute.',
      },
      corrections: {
        title: 'Corrections',
        text: 'Is a figure wrong, or does a source say something else? Open an issue or a pull request in the repository of this site, with the address of the source and the page. We correct mistakes in the open, and the old value stays visible in the list of changes.',
      },
      licence: {
        title: 'Licence',
        text: 'The data are free to use under CC BY 4.0, the code under the MIT licence. Facts are free. Coordinates of cities come from GeoNames (CC BY 4.0).',
      },
    },
    confidence: {
      title: 'How many figures are confirmed',
      text: (p: {
        figures: string;
        official: string;
        confirmed: string;
        disputed: string;
        readTwice: string;
      }) =>
        `The data contain ${p.figures} figures; a figure is one measure of one thing, however many sources give it. ${p.official} come from an official source or a court. ${p.confirmed} are given a second time with the same value, in another source or another place. For ${p.disputed}, sources disagree by more than rounding. We read ${p.readTwice} a second time, in the source or in another copy of it, without looking at our own value.`,
      dataset: 'Dataset',
      figures: 'Figures',
      official: 'Official',
      confirmed: 'Given twice',
      disputed: 'Disputed',
      readTwice: 'Read twice',
    },
  },
  notFound: {
    title: 'This page does not exist',
    text: 'Check the address for typing errors, or search for what you need.',
    search: 'Search all pages',
    links: 'You may be looking for',
    report: 'A warning on your screen, or a stranger on the phone? Start here.',
  },
});

/** Names of figures of which there is one for each state, country or operation, by the id of their family. */
const families: Readonly<Record<string, string>> = {
  'agency-figures': 'What the agencies of a country count',
  'complaint-counts': 'Reports by month or quarter, by country',
  'operation-places': 'Places of an operation',
  'operation-ranges': 'How far sources of operations differ',
  'operation-seizures': 'What was seized in an operation',
  'state-complaints': 'Complaints of a state by year',
  'state-losses': 'Losses of a state by year',
  'state-rank-by-year': 'Rank of a state by year',
  'state-rate-vs-nation': 'A state beside the nation',
  'state-tech-support': 'Tech support fraud in a state by year',
};
