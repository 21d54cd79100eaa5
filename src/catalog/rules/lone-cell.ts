import { type Column, columnsOf } from '../../datasets/dataset.ts';
import type { Table } from '../table.ts';
import type { Report, Rule } from './rule.ts';

/** So many rows of a document have to be alike before one that is not is taken for a slip. */
const enough = 10;

/** An empty cell among fewer may be as printed. */
const enoughFilled = 30;

export const loneCell: Rule = {
  id: 'lone-cell',
  severity: 'warning',
  guards:
    'In one row a cell is empty where all others of its source and year are filled, filled where they are empty, or has a choice that no other row has.',
  fix: 'Fill, empty or correct the cell. A row that has a note or a status is left alone.',
  reads: 'statements',
  check: ({ tables }, report) => {
    for (const table of tables.values()) {
      const columns = columnsOf(table.dataset).filter(isCompared);
      for (const rows of tablesOf(table)) {
        for (const column of columns) checkColumn(table, rows, column, report);
      }
    }
  },
};

/** Columns that are for remarks are filled now and then. */
const remarks: readonly string[] = ['note', 'status', 'locator', 'label', 'rank', 'qualifier'];

const isCompared = ({ name, optional, choices }: Column) =>
  !remarks.includes(name) && (optional || choices !== undefined);

/** The rows that one document gives of one year, in tables that have years. */
function tablesOf(table: Table): readonly (readonly number[])[] {
  const [years, ids] = [table.values('year'), table.values('source_id')];
  if (years.length === 0 || ids.length === 0) return [];
  const groups = new Map<string, number[]>();
  for (let row = 0; row < table.size; row += 1) {
    const name = `${years[row]} ${ids[row]}`;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups.values()].filter(({ length }) => length > enough);
}

function checkColumn(
  table: Table,
  rows: readonly number[],
  { name, choices }: Column,
  report: Report,
): void {
  const values = table.values(name);
  const kindOf = (row: number) => {
    const value = values[row];
    return value === null ? 'nothing' : choices ? String(value) : 'a value';
  };
  const kinds = [...Map.groupBy(rows, kindOf)];
  const lone = kinds.filter(([, own]) => own.length === 1);
  const others = kinds.filter(([, own]) => own.length > 1);
  const [[, [row = 0]] = ['', []]] = lone;
  if (
    lone.length !== 1 ||
    !others.every(([, own]) => own.length >= (choices ? enough : enoughFilled))
  )
    return;
  const { status, note } = table.row(row);
  // A row that says why it is as it is says it in its own words.
  if (typeof status === 'string' || typeof note === 'string') return;
  const value = values[row];
  report(table.dataset, table.line(row), {
    column: name,
    value: typeof value === 'number' || typeof value === 'string' ? value : null,
    message: `all other rows of this source and year have ${others.map(([kind]) => kind).join(' or ')}`,
    fix: Object.hasOwn(table.dataset.row.shape, 'note')
      ? 'Correct it, or write a note that says why.'
      : 'Correct it.',
  });
}
