import type { Dependence, Distinct } from '../../datasets/dataset.ts';
import { isSetAside } from '../../datasets/measures.ts';
import type { Table } from '../table.ts';
import { isJustified, justifyWith, type Report, type Rule } from './rule.ts';

const differs = 'differs';

export const contradiction: Rule = {
  id: 'contradiction',
  severity: 'warning',
  guards:
    'Rows that agree in one column must agree in another, and one does not: two units of one metric, two countries of one source, two kinds of one publisher.',
  fix: `Correct the row that is wrong, or write in the note of the one that differs why, with the words "${differs}".`,
  reads: 'statements',
  check: ({ tables }, report) => {
    for (const table of tables.values()) {
      for (const dependence of table.dataset.determines) checkDependence(table, dependence, report);
    }
  },
};

function checkDependence(table: Table, { from, to }: Dependence, report: Report): void {
  for (const rows of sharedBy(table, from)) {
    for (const column of to) {
      const values = table.values(column);
      const usual = mostFrequent(rows, values);
      for (const row of rows) {
        if (values[row] === values[usual] || isJustified(table.row(row), differs)) continue;
        const others = `${from.join(' and ')} as line ${table.line(usual)}`;
        report(table.dataset, table.line(row), {
          column,
          value: textOf(values[row]),
          message: `the same ${others}, which has ${textOf(values[usual]) ?? 'nothing'}`,
          fix: `Correct one of the two${wayOut(table, differs)}.`,
        });
      }
    }
  }
}

/** A row with the value that most rows have; between equals, the first. */
function mostFrequent(rows: readonly number[], values: readonly unknown[]): number {
  const groups = [...Map.groupBy(rows, (row) => values[row]).values()];
  const [largest = []] = groups.sort((a, b) => b.length - a.length);
  return largest[0] ?? 0;
}

const another = 'the same in both';

export const copiedRow: Rule = {
  id: 'copied-row',
  severity: 'warning',
  guards:
    'Two rows about different things have the same name, or the same counts from the same source: one is a copy with another key.',
  fix: `Correct or remove the copy, or write in the note of one that the source has ${another}.`,
  reads: 'statements',
  check: ({ tables }, report) => {
    for (const table of tables.values()) {
      for (const distinct of table.dataset.distinct) checkDistinct(table, distinct, report);
    }
  },
};

function checkDistinct(table: Table, { columns, least = 0 }: Distinct, report: Report): void {
  const status = table.values('status');
  const numbers = columns.map((column) => table.values(column));
  const isTelling = (row: number) =>
    !isSetAside(status[row]) &&
    (least === 0 ||
      numbers.some((values) => typeof values[row] === 'number' && values[row] >= least));
  for (const [first = 0, ...copies] of sharedBy(table, columns, isTelling)) {
    for (const row of copies) {
      if (isSameKey(table, first, row)) continue;
      if ([first, row].some((each) => isJustified(table.row(each), another))) continue;
      const column = columns.at(-1) ?? null;
      report(table.dataset, table.line(row), {
        column,
        value: column === null ? null : textOf(table.values(column)[row]),
        message: `line ${table.line(first)} has the same ${columns.join(', ')}`,
        fix: `Correct one of the two or remove it${wayOut(table, another)}.`,
      });
    }
  }
}

/** Two rows with one key are a fault of their own. */
const isSameKey = (table: Table, a: number, b: number) =>
  table.dataset.key.every((column) => table.values(column)[a] === table.values(column)[b]);

/** Groups of two rows and more that have the same cells in some columns, all of them filled. */
function sharedBy(
  table: Table,
  columns: readonly string[],
  isWanted: (row: number) => boolean = () => true,
): readonly (readonly number[])[] {
  const cells = columns.map((column) => table.values(column));
  const groups = new Map<string, number[]>();
  for (let row = 0; row < table.size; row += 1) {
    if (cells.every((values) => values[row] === null) || !isWanted(row)) continue;
    const name = cells.map((values) => values[row]).join('\u001f');
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Not every dataset has notes in which a finding could be justified. */
const wayOut = ({ dataset }: Table, words: string) =>
  Object.hasOwn(dataset.row.shape, 'note') ? `, ${justifyWith(words)}` : '';

const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);
