import { actions } from '../../datasets/actions.ts';
import { operationFigures } from '../../datasets/operation-figures.ts';
import { operations } from '../../datasets/operations.ts';
import { sources } from '../../datasets/sources.ts';
import { compare } from '../../order/compare.ts';
import { type Data, isJustified, justifyWith, type Rule } from './rule.ts';

export const dateOrder: Rule = {
  id: 'date-order',
  severity: 'error',
  guards: 'Something ends before it begins.',
  fix: 'Correct one of the two dates.',
  reads: [operations, actions],
  check: ({ rows }, report) => {
    const spans = [
      ...rows(operations).map((row) => ({
        dataset: operations,
        row,
        start: row.start_date,
        column: 'start_date',
      })),
      ...rows(actions).map((row) => ({ dataset: actions, row, start: row.date, column: 'date' })),
    ];
    for (const { dataset, row, start, column } of spans) {
      const end = row.end_date;
      // A month is not before its own days: compare what both dates hold.
      if (
        start === null ||
        end === null ||
        start.slice(0, end.length) <= end.slice(0, start.length)
      )
        continue;
      report(dataset, row.line, {
        column,
        value: start,
        message: `it ends on ${end}`,
        fix: 'Correct one of the two dates.',
      });
    }
  },
};

export const dateInFuture: Rule = {
  id: 'date-in-future',
  severity: 'error',
  guards: 'A date is after the day on which the latest source was read.',
  fix: 'Correct the date, or the day on which its document was read.',
  reads: [operations, operationFigures, actions, sources],
  check: ({ rows }, report) => {
    const newest = newestReading(rows);
    const dated = [
      ...rows(operations).flatMap((row) => [
        { dataset: operations, row, date: row.start_date, column: 'start_date' },
        { dataset: operations, row, date: row.end_date, column: 'end_date' },
      ]),
      ...rows(operationFigures).map((row) => ({
        dataset: operationFigures,
        row,
        date: row.date,
        column: 'date',
      })),
      ...rows(actions).map((row) => ({ dataset: actions, row, date: row.date, column: 'date' })),
    ];
    for (const { dataset, row, date, column } of dated) {
      if (date === null || date <= newest) continue;
      const message = `later than the newest document was read (${newest})`;
      report(dataset, row.line, { column, value: date, message, fix: 'Correct the date.' });
    }
  },
};

export const newestReading = (rows: Data['rows']) =>
  rows(sources)
    .map(({ read_on }) => read_on)
    .sort()
    .at(-1) ?? '';

const separate = 'separate';

/** Actions of one agency so near in time are likely the same one. */
const nearDays = 3;

export const nearDuplicateAction: Rule = {
  id: 'near-duplicate-action',
  severity: 'warning',
  guards:
    'Two actions of the same agency and kind are within three days of each other: most often one action entered twice.',
  fix: `Merge them, or write in the note of the later one that it is ${separate}.`,
  reads: [actions],
  check: ({ rows }, report) => {
    const dated = rows(actions)
      .filter(({ date }) => date?.length === 10)
      .sort((a, b) => compare(a.date ?? '', b.date ?? ''));
    for (const group of Map.groupBy(dated, (row) => `${row.agency_id} ${row.kind}`).values()) {
      for (const [index, row] of group.entries()) {
        const before = group[index - 1];
        if (!before || daysBetween(before.date, row.date) > nearDays || isJustified(row, separate))
          continue;
        report(actions, row.line, {
          column: 'date',
          value: row.date,
          message: `${before.action_id} is by the same agency, ${daysBetween(before.date, row.date)} days before`,
          fix: `Merge the two, ${justifyWith(separate)}.`,
        });
      }
    }
  },
};

function daysBetween(a: string | null, b: string | null): number {
  return Math.round((Date.parse(b ?? '') - Date.parse(a ?? '')) / 86_400_000);
}
