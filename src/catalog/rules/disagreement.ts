import type { Table } from '../table.ts';
import { isJustified, justifyWith, type Report, type Rule } from './rule.ts';
import { type Group, groupsOf, measureColumns } from './statements.ts';

const words = 'differs';

/** "About" is taken to mean within a tenth. */
const about = 0.1;

export const disagreement: Rule = {
  id: 'disagreement',
  severity: 'warning',
  guards: 'Two documents state different values for the same thing: most often a slip of typing.',
  mend: `Correct the value, give the row a status, or keep it and say in its note that it ${words} and why. Rounded, "at least" and "about" values are compared as such.`,
  reads: 'statements',
  check: ({ tables }, report) => {
    for (const table of tables.values()) {
      const measures = measureColumns(table);
      for (const group of groupsOf(table)) {
        if (group.end - group.start < 2) continue;
        for (const measure of measures) checkGroup(table, group, measure, report);
      }
    }
  },
};

function checkGroup(table: Table, group: Group, measure: string, report: Report): void {
  const values = table.values(measure);
  const status = table.values('status');
  const standing: number[] = [];
  let same = true;
  for (let row = group.start; row < group.end; row += 1) {
    if (typeof values[row] !== 'number' || status[row]) continue;
    if (standing.length > 0 && values[row] !== values[standing[0] ?? 0]) same = false;
    standing.push(row);
  }
  if (same) return;
  const most = mostStated(standing, values);
  for (const row of standing) {
    if (agree(table, measure, row, most) || isJustified(table.row(row), words)) continue;
    report(table.dataset, table.line(row), {
      column: measure,
      value: Number(values[row]),
      message: `line ${table.line(most)} states ${values[most]} for the same thing`,
      mend: `Correct the one that is wrong, ${justifyWith(words)}.`,
    });
  }
}

/** The first row with the value that most documents state; between equals, the one that needs no excuse. */
function mostStated(rows: readonly number[], values: readonly unknown[]): number {
  const groups = [...Map.groupBy(rows, (row) => values[row]).values()];
  const largest = groups.reduce((best, group) => (group.length > best.length ? group : best));
  return largest[0] ?? 0;
}

function agree(table: Table, measure: string, a: number, b: number): boolean {
  const values = table.values(measure);
  const [left, right] = [Number(values[a]), Number(values[b])];
  const difference = Math.abs(left - right);
  if (difference === 0) return true;
  const larger = Math.max(left, right);
  if (difference <= (table.dataset.revision ?? 0) * larger) return true;
  const step = measure === 'losses_usd' ? roundingOf(table, a, b) : 0;
  if (difference <= step / 2) return true;
  const qualifier = table.values('qualifier');
  if (qualifier[a] === 'at-least' && right >= left) return true;
  if (qualifier[b] === 'at-least' && left >= right) return true;
  const isAbout = qualifier[a] === 'approximately' || qualifier[b] === 'approximately';
  return isAbout && difference <= about * larger;
}

function roundingOf(table: Table, a: number, b: number): number {
  const steps = table.values('losses_rounded_to_usd');
  return Math.max(Number(steps[a] ?? 0), Number(steps[b] ?? 0));
}
