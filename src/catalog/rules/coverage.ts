import { datasets } from '../../datasets/all.ts';
import { claims } from '../../datasets/claims.ts';
import { crimeTypes } from '../../datasets/crime-types.ts';
import { columnsOf } from '../../datasets/dataset.ts';
import { ic3CrimeTypes } from '../../datasets/ic3-crime-types.ts';
import { sources } from '../../datasets/sources.ts';
import { nearest } from '../nearest.ts';
import type { Row, Table } from '../table.ts';
import { type Data, isJustified, justifyWith, type Report, type Rule } from './rule.ts';

const words = 'not printed';

/** Fewer rows a year tell nothing about a share. */
const enough = 20;

/** Change of the share of empty cells that is worth a look. */
const jump = 0.5;

/** Columns that are for remarks. */
const remarks = new Set([
  'note',
  'status',
  'locator',
  'qualifier',
  'stated',
  'scope',
  'date',
  'label',
]);

export const emptyShare: Rule = {
  id: 'empty-share',
  severity: 'warning',
  guards: 'A column is filled in one year and empty in the next: something was left out.',
  fix: `Fill the column, or say in the note of a row of that year, or of its document in sources.csv, that it is ${words}.`,
  reads: 'statements',
  check: (data, report) => {
    for (const table of data.tables.values()) {
      // The notes of documents may say why: without them nothing can be told.
      if (table.dataset.key[0] !== 'year' || !data.tables.get(sources.id)?.whole) continue;
      for (const column of columnsOf(table.dataset)) {
        if (column.optional && !remarks.has(column.name))
          checkColumn(data, table, column.name, report);
      }
    }
  },
};

function checkColumn(data: Data, table: Table, column: string, report: Report): void {
  const [years, values] = [table.values('year'), table.values(column)];
  let start = 0;
  let before: number | null = null;
  for (let row = 1; row <= table.size; row += 1) {
    if (row < table.size && years[row] === years[row - 1]) continue;
    const own = values.slice(start, row);
    const share = own.filter((value) => value === null).length / own.length;
    if (own.length >= enough && before !== null && Math.abs(share - before) > jump) {
      const explained = explains(data, table, start, row);
      if (!explained) reportJump(table, column, start, share, before, report);
    }
    before = own.length >= enough ? share : before;
    start = row;
  }
}

/** True where a row of a year says why its cells are empty, or the document of one does. */
function explains({ find }: Data, table: Table, start: number, end: number): boolean {
  const says = (row: Row | undefined) => row !== undefined && isJustified(row, words);
  for (let at = start; at < end; at += 1) {
    const row = table.row(at);
    if (says(row) || says(find(sources, String(row.source_id)))) return true;
  }
  return false;
}

function reportJump(
  table: Table,
  column: string,
  start: number,
  share: number,
  before: number,
  report: Report,
): void {
  const percent = (part: number) => `${Math.round(part * 100)} percent`;
  report(table.dataset, table.line(start), {
    column,
    value: null,
    message: `${percent(share)} of ${table.values('year')[start]} are empty, ${percent(before)} of the year before`,
    fix: `Fill what is missing, ${justifyWith(words)}.`,
  });
}

export const claimRows: Rule = {
  id: 'claim-rows',
  severity: 'error',
  guards: 'A claim points to a dataset or a row that does not exist.',
  fix: 'Write the key of the row: its key cells joined by "/", several rows separated by ";".',
  reads: [claims],
  check: ({ rows, tables }, report) => {
    const keys = new Map<string, ReadonlySet<string>>();
    const ids = datasets.map(({ id }) => id);
    for (const { dataset, row_key: rowKey, line } of rows(claims)) {
      if (dataset === null || rowKey === null) continue;
      const table = tables.get(dataset);
      if (!ids.includes(dataset)) {
        const near = nearest(dataset, ids);
        report(claims, line, {
          column: 'dataset',
          value: dataset,
          message: 'no dataset has this id',
          fix: near ? `Write ${near}.` : 'Write the id of a dataset, such as operations.',
        });
      }
      // Rows that could not be read are no reason to call every claim on them wrong.
      if (!table?.whole) continue;
      const known = keys.get(dataset) ?? keysOf(table);
      keys.set(dataset, known);
      for (const key of rowKey.filter((each) => !known.has(each))) {
        const near = nearest(key, known);
        report(claims, line, {
          column: 'row_key',
          value: key,
          message: `no such row in ${table.file}`,
          fix: near
            ? `If the key of that row was changed by mistake, put it back there. Else write ${near}.`
            : 'If that row was changed or removed by mistake, put it back. Else write the key of the row meant, its cells joined by "/".',
        });
      }
    }
  },
};

function keysOf(table: Table): ReadonlySet<string> {
  const columns = table.dataset.key.map((column) => table.values(column));
  return new Set(
    Array.from({ length: table.size }, (_, row) =>
      columns.map((values) => values[row] ?? '').join('/'),
    ),
  );
}

export const crimeTypeYears: Rule = {
  id: 'crime-type-years',
  severity: 'error',
  guards: 'The first or last year of a crime type is not that of its figures.',
  fix: 'Write the years of its first and newest figure in crime-types.',
  reads: [crimeTypes, ic3CrimeTypes],
  check: ({ rows, tables }, report) => {
    const table = tables.get(ic3CrimeTypes.id);
    if (!table) return;
    const spans = yearSpans(table);
    for (const { crime_type, first_year, last_year, line } of rows(crimeTypes)) {
      const span = spans.get(crime_type);
      if (!span) continue;
      const years = [
        { column: 'first_year', value: first_year, printed: span.first, at: span.firstRow },
        { column: 'last_year', value: last_year, printed: span.last, at: span.lastRow },
      ];
      for (const { column, value, printed, at } of years) {
        if (value === printed) continue;
        const row = `data/${ic3CrimeTypes.file}:${table.line(at)}`;
        report(crimeTypes, line, {
          column,
          value,
          message: `${row} has a figure of ${printed}`,
          fix: `Look at that row first: if its year is right, write ${printed} here.`,
        });
      }
    }
  },
};

function yearSpans(table: Table) {
  const [years, types] = [table.values('year'), table.values('crime_type')];
  const spans = new Map<
    unknown,
    { first: number; last: number; firstRow: number; lastRow: number }
  >();
  for (let row = 0; row < table.size; row += 1) {
    const year = Number(years[row]);
    const span = spans.get(types[row]);
    if (!span) spans.set(types[row], { first: year, last: year, firstRow: row, lastRow: row });
    else if (year > span.last) {
      span.last = year;
      span.lastRow = row;
    }
  }
  return spans;
}
