import { actions } from '../../datasets/actions.ts';
import type { Dataset } from '../../datasets/dataset.ts';
import { enforcementTotals } from '../../datasets/enforcement-totals.ts';
import { operationFigures } from '../../datasets/operation-figures.ts';
import { operations } from '../../datasets/operations.ts';
import { sources } from '../../datasets/sources.ts';
import { dateOf } from './operations.ts';
import { type Data, isJustified, justifyWith, type Rule } from './rule.ts';

const later = 'published later';

export const dateAfterDocument: Rule = {
  id: 'date-after-document',
  severity: 'warning',
  guards: 'A row tells of a day after the publication of every document on which it rests.',
  mend: `Correct the date or that of the document, or write in the note that it was ${later} than its address says.`,
  reads: [actions, enforcementTotals, operationFigures, operations, sources],
  check: (data, report) => {
    for (const { dataset, row, column, date, documents } of datedRows(data)) {
      const days = documents.flatMap((id) => data.find(sources, id)?.published ?? []);
      if (date === null || days.length === 0 || isJustified(row, later)) continue;
      if (!days.every((day) => isAfter(date, day) && !isNextDay(date, day))) continue;
      report(dataset, row.line, {
        column,
        value: date,
        message: `its ${days.length === 1 ? 'document is' : 'documents are'} of ${days.join(', ')}`,
        mend: `Correct one of the two dates, ${justifyWith(later)}.`,
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
    yield { dataset: operations, row, column: 'start_date', date, documents };
  }
  for (const row of rows(actions)) {
    const { source_ids: documents, date } = row;
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
    'The day of a document is not the one in its id, or a running total is not of the day of its document: most often month and day exchanged, or a slip.',
  mend: `Correct the date, or write in the note that it is of ${another} and why.`,
  reads: [enforcementTotals, sources],
  check: ({ rows, find }, report) => {
    for (const row of rows(sources)) {
      const inId = dateOf(row.source_id);
      const { published } = row;
      // A year in an id is often that of which the document tells, as is a month after "to".
      const isTold = inId === null || inId.length === 4 || row.source_id.endsWith(`-to-${inId}`);
      if (isTold || published === null || isJustified(row, another)) continue;
      if (isSame(published, inId) || isNextDay(published, inId)) continue;
      report(sources, row.line, {
        column: 'published',
        value: published,
        message: `the id ${row.source_id} gives ${inId}`,
        mend: `Correct the date, ${justifyWith(another)}.`,
      });
    }
    for (const row of rows(enforcementTotals)) {
      const published = find(sources, row.source_id)?.published ?? '';
      const isDay = row.as_of.length === 10 && published.length === 10;
      if (!isDay || row.as_of === published || isJustified(row, another)) continue;
      report(enforcementTotals, row.line, {
        column: 'as_of',
        value: row.as_of,
        message: `its document is of ${published}`,
        mend: `Correct the date, ${justifyWith(another)}.`,
      });
    }
  },
};

/** In what both tell. */
const isSame = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);
