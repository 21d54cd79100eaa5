import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/datasets/all.ts';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { operations } from '../../src/datasets/operations.ts';
import { isWholeDate, typedColumnsOf } from '../../src/publish/column-types.ts';
import { fileNames } from '../../src/publish/file-names.ts';
import { workbook } from '../../src/publish/xlsx.ts';
import { edited, present } from '../fixture.ts';
import { files, real } from './collection.ts';

type Value = string | number | null;

interface Workbook {
  readonly sheets: readonly string[];
  /** Cells of a sheet by row; dates as the day count of the format. */
  cells(sheet: string): readonly (readonly Value[])[];
}

/** Reads a workbook from its XML, without the library that wrote it. */
function readWorkbook(bytes: Uint8Array): Workbook {
  const entries = unzipSync(bytes);
  const xml = (path: string) => {
    const text = strFromU8(present(entries[path]));
    return parseHTML(text.replace(/^<\?xml[^>]*\?>/, '')).document;
  };
  const shared = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map((item) =>
    [...item.querySelectorAll('t')].map((text) => text.textContent).join(''),
  );
  const sheets = [...xml('xl/workbook.xml').querySelectorAll('sheet')].map((sheet) =>
    present(sheet.getAttribute('name')),
  );
  const readCell = (cell: Element): Value => {
    const text = cell.querySelector('v')?.textContent;
    if (text === undefined || text === null || text === '') return null;
    return cell.getAttribute('t') === 's' ? present(shared[Number(text)]) : Number(text);
  };
  const cells = (sheet: string) =>
    [...xml(`xl/worksheets/sheet${sheets.indexOf(sheet) + 1}.xml`).querySelectorAll('row')].map(
      (row) => {
        const values: Value[] = [];
        for (const cell of row.querySelectorAll('c')) {
          values[columnOf(present(cell.getAttribute('r')))] = readCell(cell);
        }
        return Array.from(values, (value) => value ?? null);
      },
    );
  return { sheets, cells };
}

/** Place of a column from the reference of a cell: `AB12` → 27. */
function columnOf(reference: string): number {
  const letters = reference.replace(/\d+/, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Days since 30 December 1899, as spreadsheets count. */
const serialOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

function expectedRows(dataset: Dataset): readonly (readonly Value[])[] {
  return real.catalog.rows(dataset).map((row) =>
    typedColumnsOf(dataset).map(({ name, type, schema }) => {
      const value = row[name];
      if (value === null || typeof value === 'number') return value;
      return type === 'date' && isWholeDate(value) ? serialOf(value) : schema.encode(value);
    }),
  );
}

const filled = (rows: readonly (readonly Value[])[], width: number) =>
  rows.map((row) => Array.from({ length: width }, (_, place) => row[place] ?? null));

const whole = readWorkbook(await files.bytesOf(fileNames.workbook));

describe('the workbook of everything', () => {
  test('has the best values first, a sheet about itself, then one for each dataset', () => {
    expect(whole.sheets).toEqual(['best-values', 'About', ...datasets.map(({ id }) => id)]);
  });

  test.each(datasets)('$id has every value, numbers as numbers and days as dates', (dataset) => {
    const [header, ...rows] = whole.cells(dataset.id);
    const columns = typedColumnsOf(dataset);
    expect(header).toEqual(columns.map(({ name }) => name));
    expect(filled(rows, columns.length)).toEqual(expectedRows(dataset));
  });
});

describe('the workbook of a dataset', () => {
  test.each(datasets)('$id says first what it is and where it comes from', async (dataset) => {
    const book = readWorkbook(await files.bytesOf(fileNames.dataset(dataset.id, 'xlsx')));
    expect(book.sheets).toEqual(['About', dataset.id]);
    const about = book.cells('About').flat();
    expect(about[0]).toBe(dataset.title);
    const words = about.filter((value) => typeof value === 'string').join('\n');
    expect(words).toContain('CC BY 4.0');
    expect(words).toContain(real.version);
    for (const { name, description } of typedColumnsOf(dataset)) {
      expect(about).toContain(name);
      expect(words).toContain(description);
    }
    const sourced = real.catalog.rows(dataset).flatMap(({ source_id: id }) => id ?? []);
    for (const id of dataset.id === 'sources' ? [] : sourced) expect(about).toContain(id);
  });
});

test('accents, the rupee sign and other scripts arrive as they are', async () => {
  const words = '₹1 crore, São Tomé & Côte d’Ivoire <特殊詐欺> "quoted"';
  const catalog = edited(operations, (row) => ({ ...row, summary: words }));
  const book = readWorkbook(await workbook({ catalog, version: real.version }, [operations]));
  const [header, first] = book.cells(operations.id);
  expect(first?.[present(header).indexOf('summary')]).toBe(words);
});
