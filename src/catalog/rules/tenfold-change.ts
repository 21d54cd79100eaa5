import { isSetAside, measureOf, measuresOf } from '../../datasets/measures.ts';
import type { Table } from '../table.ts';
import { isJustified, justifyWith, type Report, type Rule } from './rule.ts';
import { type Group, groupsOf, subjectColumns } from './statements.ts';

const words = 'large change';
const factor = 10;

/** Below this a series is too small for a factor to mean anything. */
const smallest = 200;

interface Point {
  readonly year: number;
  readonly value: number;
}

export const tenfoldChange: Rule = {
  id: 'tenfold-change',
  severity: 'warning',
  guards:
    'A value is more than ten times that of the year before, or less than a tenth: an extra or missing digit. Amounts of a state by crime type are not compared: one large case can multiply them.',
  fix: `Correct the value, or write in the note of the later year why it is right, with the words "${words}".`,
  reads: 'statements',
  check: ({ tables }, report) => {
    for (const table of tables.values()) {
      const { repeats } = table.dataset;
      if (repeats || !subjectColumns(table).includes('year')) continue;
      for (const measure of measuresOf(table.dataset)) {
        if (!measureOf(table.dataset, measure).erratic) checkSeries(table, measure, report);
      }
    }
  },
};

function checkSeries(table: Table, measure: string, report: Report): void {
  const others = subjectColumns(table)
    .filter((name) => name !== 'year')
    .map((name) => table.values(name));
  const years = table.values('year');
  const before = new Map<string, Point>();
  for (const group of groupsOf(table)) {
    const row = firstStanding(table, group, measure);
    if (row === undefined) continue;
    const series = others.map((values) => values[row]).join(' ');
    const point = { year: Number(years[row]), value: Number(table.values(measure)[row]) };
    const last = before.get(series);
    before.set(series, point);
    if (!last || point.year !== last.year + 1 || !isLarge(last.value, point.value)) continue;
    if (anyRow(group, (index) => isJustified(table.row(index), words)) !== undefined) continue;
    report(table.dataset, table.line(row), {
      column: measure,
      value: point.value,
      message: `the year before has ${last.value}: more than a tenfold change`,
      fix: `Correct it, ${justifyWith(words)}.`,
    });
  }
}

function isLarge(before: number, after: number): boolean {
  const [low, high] = before < after ? [before, after] : [after, before];
  return high >= smallest && high > factor * low;
}

function firstStanding(table: Table, group: Group, measure: string): number | undefined {
  const [values, status] = [table.values(measure), table.values('status')];
  return anyRow(group, (row) => typeof values[row] === 'number' && !isSetAside(status[row]));
}

/** The first row of a group that is as asked. */
function anyRow({ start, end }: Group, is: (row: number) => boolean): number | undefined {
  for (let row = start; row < end; row += 1) if (is(row)) return row;
  return undefined;
}
