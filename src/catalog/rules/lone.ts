import type { Table } from '../table.ts';
import { isForeign } from './documents.ts';
import { isJustified, justifyWith, type Report, type Rule } from './rule.ts';
import { groupsOf } from './statements.ts';

const words = 'another document';

/** Fewer rows of a year from one document are no table of it. */
const enough = 12;

export const loneSource: Rule = {
  id: 'lone-source',
  severity: 'warning',
  guards:
    'In a table from one source, one row cites another source that no other row of the file cites.',
  fix: `Correct the source, or write in the note of the row that it rests on ${words}.`,
  reads: 'statements',
  check: ({ tables }, report) => {
    for (const table of tables.values()) {
      const { key } = table.dataset;
      if (key[0] === 'year' && key.includes('source_id')) checkSources(table, report);
    }
  },
};

function checkSources(table: Table, report: Report): void {
  const [years, ids] = [table.values('year'), table.values('source_id')];
  const rowsOf = new Map<unknown, number[]>();
  for (let row = 0; row < table.size; row += 1) {
    const own = rowsOf.get(ids[row]);
    if (own) own.push(row);
    else rowsOf.set(ids[row], [row]);
  }
  const lone = [...rowsOf.values()].filter(({ length }) => length === 1).flat();
  if (lone.length === 0) return;
  const alone = new Set(
    [...groupsOf(table)].filter(({ start, end }) => end - start === 1).map(({ start }) => start),
  );
  for (const row of lone) {
    if (!alone.has(row) || !hasTable(years, ids, row)) continue;
    if (isForeign(table.dataset, String(ids[row])) || isJustified(table.row(row), words)) continue;
    report(table.dataset, table.line(row), {
      column: 'source_id',
      value: String(ids[row]),
      message: 'no other row of this file cites this source',
      fix: `Correct the source, ${justifyWith(words)}.`,
    });
  }
}

/** True where all other rows of the year of a row rest on one document. */
function hasTable(years: readonly unknown[], ids: readonly unknown[], row: number): boolean {
  const others = new Set<unknown>();
  let count = 0;
  for (let at = 0; at < years.length; at += 1) {
    if (years[at] !== years[row] || at === row) continue;
    others.add(ids[at]);
    count += 1;
  }
  return others.size === 1 && count >= enough;
}

export const loneStep: Rule = {
  id: 'lone-step',
  severity: 'warning',
  guards: 'One row of a table is rounded to another step than all others of its document and year.',
  fix: 'Correct the step, or write in the note why, with the words "another step".',
  reads: 'statements',
  check: ({ tables }, report) => {
    for (const table of tables.values()) {
      const steps = table.values('losses_rounded_to_usd');
      if (steps.length === 0) continue;
      const [years, ids] = [table.values('year'), table.values('source_id')];
      const rows = Array.from(steps.keys()).filter((row) => steps[row] !== null);
      for (const group of Map.groupBy(rows, (row) => `${years[row]} ${ids[row]}`).values()) {
        checkSteps(table, group, report);
      }
    }
  },
};

function checkSteps(table: Table, rows: readonly number[], report: Report): void {
  const steps = table.values('losses_rounded_to_usd');
  const groups = [...Map.groupBy(rows, (row) => steps[row]).values()];
  const usual = groups.find(({ length }) => length === rows.length - 1);
  const [row] = groups.find(({ length }) => length === 1) ?? [];
  if (rows.length < 4 || !usual || row === undefined) return;
  if (isJustified(table.row(row), 'another step')) return;
  report(table.dataset, table.line(row), {
    column: 'losses_rounded_to_usd',
    value: Number(steps[row]),
    message: `all other rows of this document and year have ${steps[usual[0] ?? 0]}`,
    fix: `Correct it, ${justifyWith('another step')}.`,
  });
}
