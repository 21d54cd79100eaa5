import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeXlsxFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/universal';
import type { Catalog } from '../catalog/catalog.ts';
import { dateOfVersion } from '../catalog/version.ts';
import { codeFolder } from '../config.ts';
import type { Dataset, RowOf } from '../datasets/dataset.ts';
import { bestMeasures, hasBestRows } from '../indicators/best-rows.ts';
import { type ColumnType, isWholeDate } from './column-types.ts';
import { packageFile } from './fonts.ts';
import { digest, keeper } from './kept.ts';
import { type Codes, namedColumnsOf } from './named-columns.ts';
import { rezip } from './zip.ts';

/** Excel cuts names of sheets at this length. */
const longestName = 31;

const dateFormat = 'yyyy-mm-dd';

const formats: Partial<Record<ColumnType, string>> = { year: '0', integer: '#,##0' };

/** All that decides the bytes of a workbook besides its sheets and its version. */
const writer = digest(
  ...['sheets.ts', 'zip.ts'].map((name) => readFileSync(join(codeFolder, 'publish', name))),
  packageFile('write-excel-file/package.json'),
  packageFile('fflate/package.json'),
);

const keep = keeper('xlsx');

/**
 * Sheets as the bytes of a workbook of this version of the data; the tables among them can be filtered.
 * Writing takes long, so a workbook is kept for the next language and the next build.
 */
export function writeWorkbook(
  version: string,
  sheets: readonly Sheet<Blob>[],
  tables: readonly Sheet<Blob>[],
): Promise<Uint8Array> {
  const tableNames = tables.map(({ sheet }) => sheet);
  const content = JSON.stringify([version, tableNames, sheets], (_key, value) =>
    typeof value === 'function' ? value.name : value,
  );
  return keep(digest(writer, content), () => packWorkbook(version, sheets, tables));
}

/** The same, whatever is kept. */
export async function packWorkbook(
  version: string,
  sheets: readonly Sheet<Blob>[],
  tables: readonly Sheet<Blob>[],
): Promise<Uint8Array> {
  const blob = await writeXlsxFile([...sheets], {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [filterFeature(tables)],
  }).toBlob();
  return rezip(new Uint8Array(await blob.arrayBuffer()), dateOfVersion(version));
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

export const heading = (value: string, fontSize: number): Cell => ({
  value,
  fontWeight: 'bold',
  fontSize,
});

export const bold = (value: string): Cell => ({ value, fontWeight: 'bold' });

export const wrapped = (value: string): Cell => ({ value, wrap: true, alignVertical: 'top' });

/** First column where a fact has a row for each source: the measures for which the row is the one to use. */
export const bestColumn = 'best_for';

/** Rows of a dataset as a sheet of its name: all of them where none are given. */
export function tableSheet(
  catalog: Catalog,
  dataset: Dataset,
  rows: readonly RowOf<Dataset>[] = catalog.rows(dataset),
): Sheet<Blob> {
  if (dataset.id.length > longestName)
    throw new Error(`${dataset.id}  is too long for the name of a sheet: ${longestName} at most`);
  const columns = namedColumnsOf(dataset);
  const hasBest = hasBestRows(dataset);
  const cells = rows.map((row) => [
    ...(hasBest ? [cellOf(bestMeasures(catalog, dataset, row).join(';') || null, 'text')] : []),
    ...columns.map(({ name, type, codes }) =>
      codes ? nameOf(catalog, codes, row[name]) : cellOf(row[name], type),
    ),
  ]);
  const headers = [
    ...(hasBest ? [{ header: bestColumn, type: 'text' as const }] : []),
    ...columns.map(({ header, type }) => ({ header, type })),
  ];
  return {
    sheet: dataset.id,
    stickyRowsCount: 1,
    columns: headers.map(({ header, type }) => ({ width: widthOf(header, type) })),
    data: [headers.map(({ header }) => bold(header)), ...cells],
  };
}

function nameOf(catalog: Catalog, { dataset, column }: Codes, code: unknown): Cell {
  const name = typeof code === 'string' ? catalog.find(dataset, code)?.[column] : undefined;
  return typeof name === 'string' ? { value: name, type: String } : null;
}

export const widthOf = (header: string, type?: ColumnType) =>
  Math.max(header.length + 2, type === 'text' || type === 'list' ? 24 : 12);

/** A value as a cell; an empty one for not reported. */
export function cellOf(value: unknown, type: ColumnType): Cell {
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

export function day(date: string): Cell {
  return { value: new Date(`${date}T00:00:00Z`), format: dateFormat };
}
