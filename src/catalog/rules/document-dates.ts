import { actions } from '../../datasets/actions.ts';
import type { Dataset, RowOf } from '../../datasets/dataset.ts';
import { enforcementTotals } from '../../datasets/enforcement-totals.ts';
import { operationFigures } from '../../datasets/operation-figures.ts';
import { operations } from '../../datasets/operations.ts';
import { sources } from '../../datasets/sources.ts';
import { newestReading } from './dates.ts';
import { dateOf, isWithin } from './operations.ts';
import { type Data, isJustified, justifyWith, type Rule } from './rule.ts';

const later = 'published later';

export const dateAfterDocument: Rule = {
  id: 'date-after-document',
  severity: 'warning',
  guards: 'A row has a date after the publication of every source that it cites.',
  fix: `Correct the date or that of the source, or write in the note that it was ${later} than its address says.`,
  reads: [actions, enforcementTotals, operationFigures, operations, sources],
  check: (data, report) => {
    const newest = newestReading(data.rows);
    for (const { dataset, row, column, date, documents } of datedRows(data)) {
      if (date === null || isJustified(row, later)) continue;
      const own = documents.flatMap((id) => data.find(sources, id) ?? []);
      const days = own.flatMap(({ published }) => published ?? []);
      // A date that is wrong by itself is found where it is.
      if (days.length === 0 || date > newest || own.some(isOffId)) continue;
      if (!days.every((day) => isAfter(date, day) && !isNextDay(date, day))) continue;
      report(dataset, row.line, {
        column,
        value: date,
        message: `${days.length === 1 ? 'its source was' : 'its sources were'} published on ${days.join(', ')}`,
        fix: `Correct one of the two dates, ${justifyWith(later)}.`,
      });
    }
  },
};

interface Dated {
  readonly dataset: Dataset;
  readonly row: { readonly line: number; readonly note: string | null };
  readonly column: string;
  readonly date: string | null;
  readonly documents: readonly string[];
}

function* datedRows({ rows }: Data): Generator<Dated> {
  for (const row of rows(operations)) {
    const { source_ids: documents, start_date: date } = row;
    if (isOutside(row.operation_id, date, row.end_date)) continue;
    yield { dataset: operations, row, column: 'start_date', date, documents };
  }
  for (const row of rows(actions)) {
    const { source_ids: documents, date } = row;
    if (isOutside(row.action_id, date, row.end_date)) continue;
    yield { dataset: actions, row, column: 'date', date, documents };
  }
  for (const row of rows(operationFigures)) {
    const { source_id, date } = row;
    yield { dataset: operationFigures, row, column: 'date', date, documents: [source_id] };
  }
  for (const row of rows(enforcementTotals)) {
    const { source_id, as_of: date } = row;
    yield { dataset: enforcementTotals, row, column: 'as_of', date, documents: [source_id] };
  }
}

/** True where the id of a row gives a date that is not among its own. */
function isOutside(id: string, date: string | null, end: string | null): boolean {
  const inId = dateOf(id);
  return inId !== null && !isWithin(inId, date, end);
}

/** As far as both are known. */
function isAfter(date: string, day: string): boolean {
  const known = Math.min(date.length, day.length);
  return date.slice(0, known) > day.slice(0, known);
}

/** Where one paper is printed it is already the next day elsewhere. */
function isNextDay(a: string, b: string): boolean {
  const [first, second] = [Date.parse(a), Date.parse(b)];
  return a.length === 10 && b.length === 10 && Math.abs(first - second) <= 86_400_000;
}

const another = 'another day';

export const dayOfDocument: Rule = {
  id: 'day-of-document',
  severity: 'warning',
  guards:
    'The date of a source is not the one in its id, or a running total has another date than its source: most often day and month swapped, or a typing mistake.',
  fix: `Correct the date, or write in the note that it is of ${another} and why.`,
  reads: [enforcementTotals, sources],
  check: ({ rows, find }, report) => {
    for (const row of rows(sources)) {
      if (!isOffId(row) || isJustified(row, another)) continue;
      report(sources, row.line, {
        column: 'published',
        value: row.published,
        message: `the id ${row.source_id} gives ${dateOf(row.source_id)}`,
        fix: `Correct the date, ${justifyWith(another)}.`,
      });
    }
    for (const row of rows(enforcementTotals)) {
      const published = find(sources, row.source_id)?.published ?? '';
      const isDay = row.as_of.length === 10 && published.length === 10;
      if (!isDay || row.as_of === published || isJustified(row, another)) continue;
      report(enforcementTotals, row.line, {
        column: 'as_of',
        value: row.as_of,
        message: `its source was published on ${published}`,
        fix: `Correct the date, ${justifyWith(another)}.`,
      });
    }
  },
};

/** True where the day or month in the id of a document is not that of its publication. */
function isOffId({ source_id: id, published }: RowOf<typeof sources>): boolean {
  const inId = dateOf(id);
  // A year in an id is often that of which the document tells, as is a month after "to".
  const isTold = inId === null || inId.length === 4 || id.endsWith(`-to-${inId}`);
  if (isTold || published === null) return false;
  return !isSame(published, inId) && !isNextDay(published, inId);
}

/** In what both tell. */
const isSame = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);
