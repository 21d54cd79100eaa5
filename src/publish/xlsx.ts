import type { Cell, Row, Sheet } from 'write-excel-file/universal';
import { dateOfVersion } from '../catalog/version.ts';
import { absoluteUrl } from '../config.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { holdsStatements } from '../datasets/measures.ts';
import { t } from '../i18n/index.ts';
import { hasBestRows } from '../indicators/best-rows.ts';
import { documentsOfDatasets, type Source } from '../indicators/documents.ts';
import { datasetPath } from '../links.ts';
import { bestValues } from './best-values.ts';
import { fullCitation, workOf } from './citation.ts';
import type { Collection } from './collection.ts';
import type { ColumnType } from './column-types.ts';
import { licenceUrl } from './json.ts';
import { type NamedColumn, namedColumnsOf } from './named-columns.ts';
import {
  bestColumn,
  bold,
  cellOf,
  day,
  heading,
  tableSheet,
  widthOf,
  wrapped,
  writeWorkbook,
} from './sheets.ts';
import { type Summary, summariesOf } from './summary-sheets.ts';

const w = t.downloads.workbook;

/** What most readers look for stands first, after the summaries; the others follow in their order. */
const first = ['operations', 'agency-statistics'];

const rankOf = ({ id }: Dataset) => (first.includes(id) ? first.indexOf(id) : first.length);

/**
 * Datasets as one workbook: a sheet that says what they are and where they come from, then a sheet
 * with the table of each. Numbers are numbers, days are dates; a date known only to the month or
 * the year stays text. Names stand beside codes, and each table can be filtered.
 */
export async function workbook(
  collection: Collection,
  datasets: readonly Dataset[],
): Promise<Uint8Array> {
  const { catalog, version } = collection;
  const isWhole = datasets.length > 1;
  const summaries = isWhole ? summariesOf(catalog) : [];
  const tables = datasets
    .filter((dataset) => !isWhole || dataset !== bestValues)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const filtered = [
    ...summaries.map(summarySheet),
    ...tables.map((dataset) => tableSheet(catalog, dataset)),
  ];
  const best = isWhole && datasets.includes(bestValues) ? [tableSheet(catalog, bestValues)] : [];
  const sheets = [...best, aboutSheet(collection, datasets, summaries), ...filtered];
  return writeWorkbook(version, sheets, [...best, ...filtered]);
}

function aboutSheet(
  collection: Collection,
  datasets: readonly Dataset[],
  summaries: readonly Summary[],
): Sheet<Blob> {
  const [first] = datasets;
  const only = datasets.length === 1 ? first : undefined;
  const work = workOf(collection, only);
  const { version } = collection;
  const facts: readonly (readonly [string, Cell])[] = [
    [w.description, wrapped(only ? `${only.summary} ${only.statement}` : t.site.description)],
    [w.version, version],
    [w.date, day(dateOfVersion(version))],
    [w.licence, `CC BY 4.0, ${licenceUrl}`],
    [w.page, absoluteUrl(only ? datasetPath(only.id) : '/data/')],
    [w.cite, wrapped(fullCitation(work))],
    [w.empty, wrapped(w.emptyText)],
    [w.dates, wrapped(w.datesText)],
  ];
  return {
    sheet: w.about,
    columns: [{ width: 28 }, { width: 60 }, { width: 60 }, { width: 24 }, { width: 60 }],
    data: [
      [heading(work.title, 16)],
      ...(only && !holdsStatements(only)
        ? []
        : [[{ value: only ? w.printings : w.useBest, ...warning }]]),
      ...facts.map(([label, value]): Row => [{ ...boldTop(label) }, value]),
      [],
      ...columnRows(datasets, summaries),
      [],
      ...documentRows(documentsOfDatasets(collection.catalog, datasets)),
    ],
  };
}

/** What each column of each sheet means. */
export function columnRows(
  datasets: readonly Dataset[],
  summaries: readonly Summary[] = [],
): readonly Row[] {
  return [
    [heading(w.columns, 13)],
    [bold(w.sheet), bold(w.column), bold(w.meaning), bold(w.unit)],
    ...summaries.flatMap(({ name, columns }) =>
      columns.map((column): Row => [name, column.name, column.meaning, column.unit ?? null]),
    ),
    ...datasets.flatMap((dataset): readonly Row[] => [
      ...(hasBestRows(dataset) ? [[dataset.id, bestColumn, w.bestFor, null]] : []),
      ...namedColumnsOf(dataset).map((column): Row => [dataset.id, ...columnWords(column)]),
    ]),
  ];
}

/** The documents that the sheets rest on. */
export function documentRows(documents: readonly Source[]): readonly Row[] {
  return [
    [heading(t.sources.title, 13)],
    [bold(w.sourceId), bold(w.title), bold(w.publisher), bold(w.published), bold(w.address)],
    ...documents.map(
      (document): Row => [
        document.source_id,
        document.title,
        document.publisher,
        cellOf(document.published, 'date'),
        document.url,
      ],
    ),
  ];
}

export const warning = { fontWeight: 'bold', textColor: '#b00020' } as const;

export const boldTop = (value: string) =>
  ({ value, fontWeight: 'bold', alignVertical: 'top' }) as const;

function columnWords(column: NamedColumn): readonly [string, string, string | null] {
  if (column.codes) return [column.header, t.downloads.workbook.nameOf(column.name), null];
  return [column.header, `${column.title}. ${column.description}`, column.unit ?? null];
}

function summarySheet({ name, columns, rows }: Summary): Sheet<Blob> {
  const typeOf = (column: string, unit?: string): ColumnType =>
    column === 'year' ? 'year' : unit === undefined ? 'text' : 'integer';
  const types = columns.map((column) => typeOf(column.name, column.unit));
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map((column, index) => ({ width: widthOf(column.name, types[index]) })),
    data: [
      columns.map((column) => bold(column.name)),
      ...rows.map((row) => row.map((value, index) => cellOf(value, types[index] ?? 'text'))),
    ],
  };
}
