import writeXlsxFile, {
  type Cell,
  type Feature,
  type Row,
  type Sheet,
} from 'write-excel-file/universal';
import type { Catalog } from '../catalog/catalog.ts';
import { dateOfVersion } from '../catalog/version.ts';
import { absoluteUrl } from '../config.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { holdsStatements } from '../datasets/measures.ts';
import { t } from '../i18n/index.ts';
import { documentsOfDatasets } from '../indicators/documents.ts';
import { datasetPath } from '../links.ts';
import { bestValues } from './best-values.ts';
import { fullCitation, workOf } from './citation.ts';
import type { Collection } from './collection.ts';
import { type ColumnType, isWholeDate } from './column-types.ts';
import { licenceUrl } from './json.ts';
import { type Codes, type NamedColumn, namedColumnsOf } from './named-columns.ts';
import { type Summary, summariesOf } from './summary-sheets.ts';
import { rezip } from './zip.ts';

/** Excel cuts names of sheets at this length. */
const longestName = 31;

const dateFormat = 'yyyy-mm-dd';

const formats: Partial<Record<ColumnType, string>> = { year: '0', integer: '#,##0' };

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
  const blob = await writeXlsxFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [filterFeature([...best, ...filtered])],
  }).toBlob();
  const archive = new Uint8Array(await blob.arrayBuffer());
  return rezip(archive, dateOfVersion(version));
}

/** Buttons to filter by in the first row; the library has none of its own. */
function filterFeature(tables: readonly Sheet<Blob>[]): Feature<Blob> {
  const ranges = new Map(
    tables.map(({ sheet, data }) => [
      sheet,
      `A1:${columnLetters((data[0]?.length ?? 1) - 1)}${data.length}`,
    ]),
  );
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, { sheet }) => {
            const range = ranges.get(sheet);
            const end = '</sheetData>';
            // The format wants it right behind the cells.
            return range ? xml.replace(end, `${end}<autoFilter ref="${range}"/>`) : xml;
          },
        },
      },
    },
  };
}

/** Name of a column by its index: `A`, …, `Z`, `AA`. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

const heading = (value: string, fontSize: number): Cell => ({
  value,
  fontWeight: 'bold',
  fontSize,
});

const bold = (value: string): Cell => ({ value, fontWeight: 'bold' });

const wrapped = (value: string): Cell => ({ value, wrap: true, alignVertical: 'top' });

function aboutSheet(
  collection: Collection,
  datasets: readonly Dataset[],
  summaries: readonly Summary[],
): Sheet<Blob> {
  const w = t.downloads.workbook;
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
      [heading(w.columns, 13)],
      [bold(w.sheet), bold(w.column), bold(w.meaning), bold(w.unit)],
      ...summaries.flatMap(({ name, columns }) =>
        columns.map((column): Row => [name, column.name, column.meaning, column.unit ?? null]),
      ),
      ...datasets.flatMap((dataset) =>
        namedColumnsOf(dataset).map((column): Row => [dataset.id, ...columnWords(column)]),
      ),
      [],
      [heading(t.sources.title, 13)],
      [bold(w.sourceId), bold(w.title), bold(w.publisher), bold(w.published), bold(w.address)],
      ...documentsOfDatasets(collection.catalog, datasets).map(
        (document): Row => [
          document.source_id,
          document.title,
          document.publisher,
          cellOf(document.published, 'date'),
          document.url,
        ],
      ),
    ],
  };
}

const warning = { fontWeight: 'bold', textColor: '#b00020' } as const;

const boldTop = (value: string) => ({ value, fontWeight: 'bold', alignVertical: 'top' }) as const;

function columnWords(column: NamedColumn): readonly [string, string, string | null] {
  if (column.codes) return [column.header, t.downloads.workbook.nameOf(column.name), null];
  return [column.header, `${column.title}. ${column.description}`, column.unit ?? null];
}

function tableSheet(catalog: Catalog, dataset: Dataset): Sheet<Blob> {
  if (dataset.id.length > longestName)
    throw new Error(`${dataset.id}  is too long for the name of a sheet: ${longestName} at most`);
  const columns = namedColumnsOf(dataset);
  const rows = catalog
    .rows(dataset)
    .map((row) =>
      columns.map(({ name, type, codes }) =>
        codes ? nameOf(catalog, codes, row[name]) : cellOf(row[name], type),
      ),
    );
  return {
    sheet: dataset.id,
    stickyRowsCount: 1,
    columns: columns.map(({ header, type }) => ({ width: widthOf(header, type) })),
    data: [columns.map(({ header }) => bold(header)), ...rows],
  };
}

function nameOf(catalog: Catalog, { dataset, column }: Codes, code: unknown): Cell {
  const name = typeof code === 'string' ? catalog.find(dataset, code)?.[column] : undefined;
  return typeof name === 'string' ? { value: name, type: String } : null;
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

const widthOf = (header: string, type?: ColumnType) =>
  Math.max(header.length + 2, type === 'text' || type === 'list' ? 24 : 12);

/** A value as a cell; an empty one for not reported. */
function cellOf(value: unknown, type: ColumnType): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') {
    const format = formats[type];
    return format === undefined ? value : { value, format };
  }
  if (Array.isArray(value)) return value.join(';');
  return type === 'date' && isWholeDate(value)
    ? day(value)
    : { value: String(value), type: String };
}

function day(date: string): Cell {
  return { value: new Date(`${date}T00:00:00Z`), format: dateFormat };
}
