import { isSetAside, measureOf, measuresOf, stepOf } from '../../datasets/measures.ts';
import { sources } from '../../datasets/sources.ts';
import { agree, type Quantity } from '../agree.ts';
import type { Table } from '../table.ts';
import { type Data, isJustified, justifyWith, type Report, type Rule } from './rule.ts';
import { type Group, groupsOf } from './statements.ts';

const words = 'differs';

export const disagreement: Rule = {
  id: 'disagreement',
  severity: 'warning',
  guards: 'Two sources give different values for the same thing: most often a typing mistake.',
  fix: `Correct the value, give the row a status, or keep it and say in its note that it ${words} and why. Rounded, "at least" and "about" values are compared as such.`,
  reads: 'statements',
  check: ({ tables, find }, report) => {
    for (const table of tables.values()) {
      const measures = measuresOf(table.dataset);
      const isOfficial = officialReader(table, find);
      for (const group of groupsOf(table)) {
        if (group.end - group.start < 2) continue;
        for (const measure of measures) checkGroup(table, group, measure, isOfficial, report);
      }
    }
  },
};

function checkGroup(
  table: Table,
  group: Group,
  measure: string,
  isOfficial: (row: number) => boolean,
  report: Report,
): void {
  const values = table.values(measure);
  const status = table.values('status');
  const standing: number[] = [];
  let same = true;
  for (let row = group.start; row < group.end; row += 1) {
    if (typeof values[row] !== 'number' || isSetAside(status[row])) continue;
    if (standing.length > 0 && values[row] !== values[standing[0] ?? 0]) same = false;
    standing.push(row);
  }
  if (same) return;
  const most = mostStated(table, standing, values, isOfficial);
  for (const row of standing) {
    const [own, usual] = [row, most].map((index) => quantity(table, measure, index));
    if (!own || !usual || agree(own, usual, measureOf(table.dataset, measure).revision)) continue;
    if (isJustified(table.row(row), words)) continue;
    report(table.dataset, table.line(row), {
      column: measure,
      value: Number(values[row]),
      message: `line ${table.line(most)} states ${values[most]} for the same thing`,
      fix: `Correct the one that is wrong, give the one that was replaced the status superseded, ${justifyWith(words)}.`,
    });
  }
}

/** Whether an authority or a court states a row: where press differs from it, the press is named. */
function officialReader(table: Table, find: Data['find']): (row: number) => boolean {
  const documents = table.values('source_id');
  return (row) => {
    const kind = find(sources, String(documents[row]))?.kind;
    return kind === 'official' || kind === 'court';
  };
}

/**
 * The first row with the value that most documents state; between equals, one that needs no excuse,
 * then one of an authority.
 */
function mostStated(
  table: Table,
  rows: readonly number[],
  values: readonly unknown[],
  isOfficial: (row: number) => boolean,
): number {
  const groups = [...Map.groupBy(rows, (row) => values[row]).values()];
  const most = Math.max(...groups.map(({ length }) => length));
  const largest = groups.filter(({ length }) => length === most);
  const unexcused = largest.filter((group) =>
    group.some((row) => !isJustified(table.row(row), words)),
  );
  const left = unexcused.length > 0 ? unexcused : largest;
  return (left.find((group) => group.some(isOfficial)) ?? left[0])?.[0] ?? 0;
}

function quantity(table: Table, measure: string, row: number): Quantity {
  const qualifier = table.values('qualifier')[row];
  return {
    value: Number(table.values(measure)[row]),
    step: stepOf(table.dataset, measure, table.row(row)),
    qualifier: typeof qualifier === 'string' ? qualifier : null,
  };
}
