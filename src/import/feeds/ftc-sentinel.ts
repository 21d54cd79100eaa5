import { strFromU8, unzipSync } from 'fflate';
import type { Tables } from '../../catalog/whole.ts';
import { ftcAges } from '../../datasets/ftc-ages.ts';
import { ftcMethods } from '../../datasets/ftc-methods.ts';
import { ftcReports } from '../../datasets/ftc-reports.ts';
import { ftcStateTypes } from '../../datasets/ftc-state-types.ts';
import { ftcStates } from '../../datasets/ftc-states.ts';
import { ftcTotals } from '../../datasets/ftc-totals.ts';
import { ftcTypes } from '../../datasets/ftc-types.ts';
import type { Addition } from '../../maintain/addition.ts';
import { Refusal } from '../../maintain/command.ts';
import type { Feed, SavedFile } from '../feed.ts';
import { idsByLabel, plainLabel } from '../labels.ts';
import { type PrintedRow, readPrintedTable } from '../printed-table.ts';
import { documentRow, rowOf } from '../row.ts';
import { stateIds } from '../us-states.ts';

const page = 'https://www.ftc.gov/enforcement/consumer-sentinel-network/reports';

/** What the tables of a data book need to become rows. */
interface Book {
  readonly year: string;
  readonly source_id: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Category, or subcategory of any: some have the same name, and both are counted. */
  readonly typeOf: (row: PrintedRow, level: 'category' | 'subcategory') => string;
  readonly stateOf: (row: PrintedRow) => string;
}

export const ftcSentinel: Feed = {
  id: 'ftc-sentinel',
  title: 'Consumer Sentinel Network data book: the CSV files of a year',
  page,
  licence: 'Work of the US government, public domain',
  schedule: 'yearly',
  datasets: [ftcReports, ftcTotals, ftcStates, ftcStateTypes, ftcMethods, ftcAges].map(
    ({ id }) => id,
  ),
  traps: [
    'Categories overlap: one report may be in several. Never add them.',
    'Marks of footnotes (*, †, ‡, §) are part of the printed labels and are taken off.',
    'Losses by age and method are rounded to a million, those by state are not.',
    'A book restates the two years before its own.',
  ],

  async fetch() {
    throw new Refusal(
      `The address of the zip differs each year. Save it from ${page} and give its path with --from.`,
    );
  },

  async read(saved, { today }, tables) {
    const files = await tablesOf(saved);
    const book = bookOf(files, tables);
    const additions = readers.flatMap((read) => read(book));
    const document = documentRow({
      source_id: book.source_id,
      title: `Consumer Sentinel Network Data Book ${book.year} (CSV files)`,
      publisher: 'US Federal Trade Commission',
      published: `${Number(book.year) + 1}`,
      url: `https://www.ftc.gov/reports/consumer-sentinel-network-data-book-${book.year}`,
      read_on: today,
    });
    return { rowsRead: additions.length, additions: [document, ...additions], remarks: [] };
  },
};

/** The CSV files by name without the year: from the zip as published, or saved one by one. */
async function tablesOf(saved: readonly SavedFile[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const file of saved) {
    if (!file.name.endsWith('.zip')) files.set(file.name, await file.bytes());
    else for (const [name, bytes] of unpack(file.name, await file.bytes())) files.set(name, bytes);
  }
  return files;
}

function unpack(name: string, bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  try {
    const entries = Object.entries(
      unzipSync(bytes, { filter: (file) => file.name.endsWith('.csv') }),
    );
    return entries.map(([path, content]) => [path.split('/').at(-1) ?? path, content]);
  } catch {
    const page = strFromU8(bytes.subarray(0, 64)).trimStart().startsWith('<');
    throw new Refusal(
      `${name}  ${page ? 'this is a web page, not a zip' : 'the zip is damaged or cut off'}. Download it again.`,
    );
  }
}

function bookOf(files: ReadonlyMap<string, Uint8Array>, tables: Tables): Book {
  const years = new Set(
    [...files.keys()].flatMap((name) => /^(2\d{3})_CSN_/.exec(name)?.[1] ?? []),
  );
  const [year, another] = [...years];
  if (year === undefined)
    throw new Refusal(
      'No file is named like 2024_CSN_Report_Count.csv. Give the unpacked book or its zip.',
    );
  if (another !== undefined)
    throw new Refusal(`The files are of two books, ${year} and ${another}. Import one at a time.`);
  const types = {
    category: idsByLabel(tables, ftcTypes, 'type', ['label'], ({ parent }) => parent === null),
    subcategory: idsByLabel(tables, ftcTypes, 'type', ['label'], ({ parent }) => parent !== null),
  };
  const names = stateIds(tables);
  return {
    year,
    source_id: `ftc-csn-data-book-${year}`,
    files,
    typeOf: (row, level) =>
      types[level].get(plainLabel(row.text('type'))) ??
      row.refuse('type', `no such ${level} in ${ftcTypes.id}: add it there first`),
    stateOf: (row) =>
      names.get(plainLabel(row.text('state'))) ?? row.refuse('state', 'no such state'),
  };
}

/** The name of a table's file, which is the place of its values in the book. */
const fileOf = ({ year }: Book, name: string) => `${year}_CSN_${name}.csv`;

function rowsOf(book: Book, name: string, columns: Readonly<Record<string, string>>) {
  const file = fileOf(book, name);
  const bytes = book.files.get(file);
  if (!bytes)
    throw new Refusal(`${file}  the file is missing from the book. Put it beside the others.`);
  return readPrintedTable(file, bytes, columns);
}

const categories = (book: Book): readonly Addition[] => {
  const of = (name: string, heading: string, level: 'category' | 'subcategory') =>
    rowsOf(book, name, {
      year: 'Year',
      type: heading,
      reports: '# of Reports',
      percent: 'Percentage',
    }).map((row) =>
      rowOf(ftcReports, {
        year: row.text('year'),
        type: book.typeOf(row, level),
        source_id: book.source_id,
        reports: row.number('reports').value,
        percent_of_reports: row.number('percent').value,
        locator: fileOf(book, name),
      }),
    );
  return [
    ...of('Report_Categories_over_Three_Years', 'Category', 'category'),
    ...of('Detailed_Report_Categories_over_Three_Years', 'SubCategory', 'subcategory'),
  ];
};

const totals = (book: Book): readonly Addition[] =>
  rowsOf(book, 'Report_Count', { year: 'Year', reports: '# of Reports' }).map((row) =>
    rowOf(ftcTotals, {
      year: row.text('year'),
      metric: 'all-reports',
      source_id: book.source_id,
      value: row.number('reports').value,
      unit: 'reports',
      locator: fileOf(book, 'Report_Count'),
    }),
  );

const byState = (book: Book): readonly Addition[] => {
  const ranked = new Map(
    rowsOf(book, 'State_Rankings_Fraud_and_Other_Reports', {
      rank: 'Rank',
      state: 'State',
      per100k: 'Reports per 100K',
      reports: '# of Reports',
    }).map((row) => [book.stateOf(row), row]),
  );
  return rowsOf(book, 'State_Fraud_Reports_and_Losses', {
    state: 'State',
    reports: '# of Reports',
    share: '% Reporting',
    losses: 'Total $ Loss',
    median: 'Median $ Loss',
  }).map((row) => {
    const state = book.stateOf(row);
    const rank = ranked.get(state);
    return rowOf(ftcStates, {
      year: book.year,
      state,
      source_id: book.source_id,
      fraud_reports: row.number('reports').value,
      percent_with_loss: row.number('share').value,
      losses_usd: row.number('losses').value,
      median_loss_usd: row.number('median').value,
      rank: rank?.text('rank') ?? null,
      reports: rank?.number('reports').value ?? null,
      reports_per_100k: rank?.number('per100k').value ?? null,
      locator: `${fileOf(book, 'State_Fraud_Reports_and_Losses')}; ${fileOf(book, 'State_Rankings_Fraud_and_Other_Reports')}`,
    });
  });
};

const byStateAndType = (book: Book): readonly Addition[] =>
  rowsOf(book, 'State_Top_Ten_Report_Categories', {
    state: 'State',
    type: 'Category',
    reports: '# of Reports',
    percent: 'Percentage',
  }).map((row) =>
    rowOf(ftcStateTypes, {
      year: book.year,
      state: book.stateOf(row),
      type: book.typeOf(row, 'category'),
      source_id: book.source_id,
      reports: row.number('reports').value,
      percent_of_state_reports: row.number('percent').value,
      locator: fileOf(book, 'State_Top_Ten_Report_Categories'),
    }),
  );

const methodId = (label: string) =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const methods = (book: Book): readonly Addition[] => [
  ...rowsOf(book, 'Fraud_Reports_by_Contact_Method', {
    method: 'Contact Method',
    reports: '# of Reports',
    percent: 'Percentage of all',
    share: 'Of those reports',
    losses: 'Total $ Lost',
    median: 'Median $ Loss',
  }).map((row) =>
    rowOf(ftcMethods, {
      ...methodCells(book, 'contact', row),
      percent_of_reports: row.number('percent').value,
      percent_with_loss: row.number('share').value,
      median_loss_usd: row.number('median').value,
      locator: fileOf(book, 'Fraud_Reports_by_Contact_Method'),
    }),
  ),
  ...rowsOf(book, 'Fraud_Reports_by_Payment_Method', {
    method: 'Payment Method',
    reports: '# of Reports',
    losses: 'Total $ Loss',
  }).map((row) =>
    rowOf(ftcMethods, {
      ...methodCells(book, 'payment', row),
      locator: fileOf(book, 'Fraud_Reports_by_Payment_Method'),
    }),
  ),
];

const methodCells = ({ year, source_id }: Book, kind: string, row: PrintedRow) => ({
  year,
  kind,
  method: methodId(row.text('method')),
  source_id,
  label: row.text('method'),
  fraud_reports: row.number('reports').value,
  losses_usd: row.number('losses').value,
  losses_rounded_to_usd: row.number('losses').step,
});

const ages = (book: Book): readonly Addition[] =>
  rowsOf(book, 'Reported_Frauds_and_Losses_by_Age', {
    age: 'Age Range',
    reports: '# of Reports',
    percent: 'Percentage',
    losses: 'Total $ Lost',
    median: 'Median $ Loss',
    share: 'Percentage Reporting',
  }).map((row) =>
    rowOf(ftcAges, {
      year: book.year,
      age_group: methodId(row.text('age')),
      source_id: book.source_id,
      fraud_reports: row.number('reports').value,
      percent_of_reports: row.number('percent').value,
      percent_with_loss: row.number('share').value,
      losses_usd: row.number('losses').value,
      losses_rounded_to_usd: row.number('losses').step,
      median_loss_usd: row.number('median').value,
      locator: fileOf(book, 'Reported_Frauds_and_Losses_by_Age'),
    }),
  );

/** A table or two each; one book fills six datasets. */
const readers = [categories, totals, byState, byStateAndType, methods, ages];
