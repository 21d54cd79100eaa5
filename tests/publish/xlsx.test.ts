import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { crimeTypes } from '../../src/datasets/crime-types.ts';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { operations } from '../../src/datasets/operations.ts';
import { states } from '../../src/datasets/states.ts';
import { extractOf } from '../../src/indicators/extract.ts';
import { crimeTypeByYear } from '../../src/indicators/losses.ts';
import { bestValues } from '../../src/publish/best-values.ts';
import { isWholeDate, typedColumnsOf } from '../../src/publish/column-types.ts';
import { extractWorkbook } from '../../src/publish/extract-xlsx.ts';
import { published } from '../../src/publish/published.ts';
import { workbook } from '../../src/publish/xlsx.ts';
import { edited, fixture, present } from '../fixture.ts';

const collection = { catalog: fixture, version: '2026.11.22' };

type Value = string | number | null;

interface Workbook {
  readonly sheets: readonly string[];
  /** Cells of a sheet by row; dates as the day count of the format. */
  cells(sheet: string): readonly (readonly Value[])[];
  /** Range that can be filtered; null where none can. */
  filter(sheet: string): string | null;
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
  const parts = new Map<string, ReturnType<typeof xml>>();
  const part = (sheet: string) => {
    const own = parts.get(sheet) ?? xml(`xl/worksheets/sheet${sheets.indexOf(sheet) + 1}.xml`);
    parts.set(sheet, own);
    return own;
  };
  const cells = (sheet: string) =>
    [...part(sheet).querySelectorAll('row')].map((row) => {
      const values: Value[] = [];
      for (const cell of row.querySelectorAll('c')) {
        values[columnOf(present(cell.getAttribute('r')))] = readCell(cell);
      }
      return Array.from(values, (value) => value ?? null);
    });
  const filter = (sheet: string) =>
    part(sheet).querySelector('sheetData + autoFilter')?.getAttribute('ref') ?? null;
  return { sheets, cells, filter };
}

/** Place of a column from the reference of a cell: `AB12` → 27. */
function columnOf(reference: string): number {
  const letters = reference.replace(/\d+/, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Days since 30 December 1899, as spreadsheets count. */
const serialOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

function expectedRows(dataset: Dataset): readonly (readonly Value[])[] {
  return fixture.rows(dataset).map((row) =>
    typedColumnsOf(dataset).map(({ name, type, schema }) => {
      const value = row[name];
      if (value === null || typeof value === 'number') return value;
      return type === 'date' && isWholeDate(value) ? serialOf(value) : schema.encode(value);
    }),
  );
}

/** The cells of the columns that a dataset has, without the names beside them. */
function ownCells(dataset: Dataset, [header = [], ...rows]: readonly (readonly Value[])[]) {
  const places = typedColumnsOf(dataset).map(({ name }) => header.indexOf(name));
  return rows.map((row) => places.map((index) => row[index] ?? null));
}

const whole = readWorkbook(await workbook(collection, published));

describe('the workbook of everything', () => {
  test('has first what most readers want, and a sheet for each dataset', () => {
    expect(whole.sheets.slice(0, 6)).toEqual([
      'best-values',
      'About',
      'tech-support-by-state',
      'losses-by-year',
      'operations',
      'agency-statistics',
    ]);
    const own = whole.sheets.filter((name) => published.some(({ id }) => id === name));
    expect(own.toSorted()).toEqual(published.map(({ id }) => id).toSorted());
    expect(whole.sheets).toHaveLength(own.length + 3);
  });

  test.each(published)('$id has every value, numbers as numbers and days as dates', (dataset) => {
    const cells = whole.cells(dataset.id);
    expect(cells[0]).toEqual(
      expect.arrayContaining(typedColumnsOf(dataset).map(({ name }) => name)),
    );
    expect(ownCells(dataset, cells)).toEqual(expectedRows(dataset));
  });

  test('each table can be filtered, to its last row and column', () => {
    for (const sheet of whole.sheets.filter((name) => name !== 'About')) {
      const [first, last = ''] = present(whole.filter(sheet)).split(':');
      const [header = [], ...rows] = whole.cells(sheet);
      expect(first, sheet).toBe('A1');
      expect(columnOf(last), sheet).toBe(header.length - 1);
      expect(Number(last.replace(/\D+/, '')), sheet).toBe(rows.length + 1);
    }
    expect(whole.filter('About')).toBeNull();
  });

  test('names stand beside codes', () => {
    const [header = [], ...rows] = whole.cells('ic3-state-types');
    for (const [column, names, name] of [
      ['state', states, 'name'],
      ['crime_type', crimeTypes, 'label'],
    ] as const) {
      const index = header.indexOf(column);
      expect(header[index + 1]).toBe(`${column}_name`);
      for (const row of rows) {
        const found: Readonly<Record<string, unknown>> | undefined = fixture.find(
          names,
          String(row[index]),
        );
        expect(row[index + 1]).toBe(found?.[name]);
      }
    }
    expect(whole.cells('agency-statistics')[0]).toContain('agency_name');
    expect(whole.cells('ic3-countries')[0]).toContain('country_name');
  });

  test('of several rows about one fact, one says that it is the one to use', () => {
    const [header = [], ...rows] = whole.cells('ic3-crime-types');
    expect(header[0]).toBe('best_for');
    const cell = (row: readonly Value[], column: string) => row[header.indexOf(column)] ?? null;
    const printed = rows.filter((row) => cell(row, 'crime_type') === 'tech-support');
    for (const { year, losses } of crimeTypeByYear(fixture, 'tech-support')) {
      const used = printed
        .filter((row) => cell(row, 'year') === year)
        .filter((row) =>
          String(row[0] ?? '')
            .split(';')
            .includes('losses_usd'),
        );
      expect(used.map((row) => cell(row, 'losses_usd'))).toEqual(
        losses.current ? [losses.current.value] : [],
      );
    }
    expect(printed.length).toBeGreaterThan(crimeTypeByYear(fixture, 'tech-support').length);
  });

  test('a pivot over the first sheet counts no printing twice', () => {
    const [header = [], ...rows] = whole.cells(bestValues.id);
    const cell = (row: readonly Value[], column: string) => row[header.indexOf(column)] ?? null;
    const years = crimeTypeByYear(fixture, 'tech-support');
    const sheet = whole.cells('losses-by-year');
    const byYear = new Map(sheet.map(([year, , losses]) => [year, losses]));
    expect(years.length).toBeGreaterThan(0);
    for (const { year, losses } of years) {
      const found = rows.filter(
        (row) =>
          cell(row, 'dataset') === 'ic3-crime-types' &&
          cell(row, 'row_key') === `${year}/tech-support` &&
          cell(row, 'measure') === 'losses_usd',
      );
      const value = losses.current?.value ?? null;
      expect(found.map((row) => cell(row, 'value'))).toEqual(value === null ? [] : [value]);
      expect(byYear.get(year) ?? null).toBe(value);
    }
  });
});

describe('the workbook of a dataset', () => {
  test.each(published)('$id says first what it is and where it comes from', async (dataset) => {
    const book = readWorkbook(await workbook(collection, [dataset]));
    expect(book.sheets).toEqual(['About', dataset.id]);
    const about = book.cells('About').flat();
    expect(about[0]).toBe(dataset.title);
    const words = about.filter((value) => typeof value === 'string').join('\n');
    expect(words).toContain('CC BY 4.0');
    expect(words).toContain(collection.version);
    for (const { name, description } of typedColumnsOf(dataset)) {
      expect(about).toContain(name);
      expect(words).toContain(description);
    }
    const sourced = fixture.rows(dataset).flatMap(({ source_id: id }) => id ?? []);
    for (const id of dataset.id === 'sources' ? [] : sourced) expect(about).toContain(id);
  });
});

test('accents, the rupee sign and other scripts arrive as they are', async () => {
  const words = '₹1 crore, São Tomé & Côte d’Ivoire <特殊詐欺> "quoted"';
  const catalog = edited(operations, (row) => ({ ...row, summary: words }));
  const book = readWorkbook(await workbook({ ...collection, catalog }, [operations]));
  const [header, first] = book.cells(operations.id);
  expect(first?.[present(header).indexOf('summary')]).toBe(words);
});

describe('the workbook of a state', async () => {
  const state = present(fixture.rows(states)[0]);
  const extracted = { subject: states, id: state.state, name: state.name, page: '/states/al/' };
  const { sheets, cells, filter } = readWorkbook(await extractWorkbook(collection, extracted));
  const extracts = extractOf(fixture, states, state.state);

  test('has a sheet for each dataset that knows of it, with those rows alone', () => {
    expect(sheets).toEqual(['About', ...extracts.map(({ dataset }) => dataset.id)]);
    for (const { dataset, rows } of extracts) {
      const [head = [], ...table] = cells(dataset.id);
      expect(table.length, dataset.id).toBe(rows.length);
      expect(filter(dataset.id)).not.toBeNull();
      const at = head.indexOf('state');
      if (at >= 0) expect(new Set(table.map((row) => row[at]))).toEqual(new Set([state.state]));
    }
  });

  test('names the documents that its rows cite, and no others', () => {
    const cited = new Set(
      extracts.flatMap(({ rows }) => rows.flatMap(({ source_id }) => String(source_id ?? ''))),
    );
    cited.delete('');
    const about = cells('About');
    const from = about.findIndex(([first]) => first === 'Source id') + 1;
    expect(about.slice(from).map(([id]) => id)).toEqual([...cited].toSorted());
    expect(about[0]).toEqual([state.name]);
  });
});
