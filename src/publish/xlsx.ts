import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/universal';
import { dateOfVersion } from '../catalog/version.ts';
import { absoluteUrl } from '../config.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { holdsStatements } from '../datasets/measures.ts';
import { t } from '../i18n/index.ts';
import { bestValueColumns, bestValues } from '../indicators/best-values.ts';
import { datasetPath } from '../links.ts';
import { fullCitation, workOf } from './citation.ts';
import type { Collection } from './collection.ts';
import { type ColumnType, isWholeDate, typedColumnsOf } from './column-types.ts';
import { documentsOf } from './documents.ts';
import { fileNames } from './file-names.ts';
import { licenceUrl } from './json.ts';
import { redate } from './zip.ts';

/** Excel cuts names of sheets at this length. */
const longestName = 31;

const dateFormat = 'yyyy-mm-dd';

const formats: Partial<Record<ColumnType, string>> = { year: '0', integer: '#,##0' };

/**
 * Datasets as one workbook: a sheet that says what they are and where they come from, then a sheet
 * with the table of each. Numbers are numbers, days are dates; a date known only to the month or
 * the year stays text.
 */
export async function workbook(
  collection: Collection,
  datasets: readonly Dataset[],
): Promise<Uint8Array> {
  const sheets = [
    ...(datasets.length > 1 ? [bestSheet(collection)] : []),
    aboutSheet(collection, datasets),
    ...datasets.map((dataset) => tableSheet(collection, dataset)),
  ];
  const blob = await writeXlsxFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
  }).toBlob();
  const archive = new Uint8Array(await blob.arrayBuffer());
  return redate(archive, dateOfVersion(collection.version));
}

const heading = (value: string, fontSize: number): Cell => ({
  value,
  fontWeight: 'bold',
  fontSize,
});

const bold = (value: string): Cell => ({ value, fontWeight: 'bold' });

const wrapped = (value: string): Cell => ({ value, wrap: true, alignVertical: 'top' });

function aboutSheet(collection: Collection, datasets: readonly Dataset[]): Sheet<Blob> {
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
      ...datasets.flatMap((dataset) =>
        typedColumnsOf(dataset).map(
          (column): Row => [
            dataset.id,
            column.name,
            `${column.title}. ${column.description}`,
            column.unit ?? null,
          ],
        ),
      ),
      [],
      [heading(t.sources.title, 13)],
      [bold(w.sourceId), bold(w.title), bold(w.publisher), bold(w.published), bold(w.address)],
      ...documentsOf(collection.catalog, datasets).map(
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

/** Each fact once: what a pivot may add up without counting printings. */
function bestSheet({ catalog }: Collection): Sheet<Blob> {
  return {
    sheet: fileNames.bestValues,
    stickyRowsCount: 1,
    columns: bestValueColumns.map((name) => ({ width: name === 'row_key' ? 40 : 18 })),
    data: [
      bestValueColumns.map((name) => bold(name)),
      ...bestValues(catalog).map((best) => bestValueColumns.map((name) => best[name])),
    ],
  };
}

function tableSheet({ catalog }: Collection, dataset: Dataset): Sheet<Blob> {
  if (dataset.id.length > longestName)
    throw new Error(`${dataset.id}  is too long for the name of a sheet: ${longestName} at most`);
  const columns = typedColumnsOf(dataset);
  const rows = catalog
    .rows(dataset)
    .map((row) => columns.map(({ name, type }) => cellOf(row[name], type)));
  return {
    sheet: dataset.id,
    stickyRowsCount: 1,
    columns: columns.map(({ name, type }) => ({
      width: Math.max(name.length + 2, type === 'text' || type === 'list' ? 24 : 12),
    })),
    data: [columns.map(({ name }) => bold(name)), ...rows],
  };
}

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
