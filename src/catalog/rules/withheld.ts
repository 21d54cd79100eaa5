import { ic3StateRanks } from '../../datasets/ic3-state-ranks.ts';
import { measureOf, measuresOf } from '../../datasets/measures.ts';
import type { Table } from '../table.ts';
import type { Report, Rule } from './rule.ts';

/** With fewer complaints, their losses are those of one or two people. */
const least = 3;

const fix = 'Leave the cell empty and set the status to suppressed.';

export const withheldAmount: Rule = {
  id: 'withheld-amount',
  severity: 'error',
  guards:
    'An amount by state or age comes from one or two complaints or alleged perpetrators, and would reveal what one or two people lost.',
  fix: 'Leave the amount out and set the status to suppressed; the counts stay.',
  reads: 'statements',
  check: ({ tables }, report) => {
    for (const table of tables.values()) checkTable(table, report);
    const ranks = tables.get(ic3StateRanks.id);
    if (ranks) checkRanks(ranks, report);
  },
};

/** Amounts that their dataset declares to be withheld, each with the count on which it rests. */
function amountsOf(table: Table) {
  return measuresOf(table.dataset).flatMap((measure) => {
    const { needs, withheld } = measureOf(table.dataset, measure);
    if (!withheld || needs === undefined) return [];
    return { measure, needs, values: table.values(measure), counts: table.values(needs) };
  });
}

function checkTable(table: Table, report: Report): void {
  const amounts = amountsOf(table);
  if (amounts.length === 0) return;
  const status = table.values('status');
  for (let row = 0; row < table.size; row += 1) {
    for (const { measure, needs, values, counts } of amounts) {
      checkAmount(
        table,
        row,
        { measure, value: values[row], counted: needs, count: counts[row] },
        report,
      );
    }
    const isWithheld = amounts.some(
      ({ values, counts }) => values[row] === null && isFew(counts[row]),
    );
    if (status[row] !== 'suppressed' || isWithheld) continue;
    report(table.dataset, table.line(row), {
      column: 'status',
      value: 'suppressed',
      message: 'no amount in this row is left out because it rests on too few',
      fix: 'Leave the cell empty.',
    });
  }
}

interface Amount {
  readonly measure: string;
  readonly value: unknown;
  /** The name of what is counted, and how many there are. */
  readonly counted: string;
  readonly count: unknown;
}

function checkAmount(
  table: Table,
  row: number,
  { measure, value, counted, count }: Amount,
  report: Report,
): void {
  if (typeof value !== 'number' || value === 0 || !isFew(count)) return;
  const message = `${counted} is ${count}: the amount is that of one or two people`;
  report(table.dataset, table.line(row), { column: measure, value, message, fix });
}

/** True for a number of complaints or alleged perpetrators so small that an amount could be one person's. */
export const isFew = (count: unknown): boolean =>
  typeof count === 'number' && count > 0 && count < least;

/** A table of ranks has amounts and what they rest on in rows of their own. */
function checkRanks(table: Table, report: Report): void {
  const rows = Array.from({ length: table.size }, (_, index) => table.row(index));
  const nameOf = (row: (typeof rows)[number], measure: string) =>
    [row.year, measure, row.state, row.source_id].join(' ');
  const counts = new Map(rows.map((row) => [nameOf(row, String(row.measure)), row.value]));
  rows.forEach((row, index) => {
    const counted = countOf(String(row.measure));
    if (counted === null) return;
    const count = counts.get(nameOf(row, counted));
    checkAmount(table, index, { measure: 'value', value: row.value, counted, count }, report);
  });
}

/** The table that counts what a table of losses rests on; null for another table. */
function countOf(measure: string): string | null {
  if (measure === 'subject-losses') return 'subjects';
  return measure.endsWith('losses') ? measure.replace(/losses$/, 'complaints') : null;
}
