import { datasets } from '../../datasets/all.ts';
import type { Dataset } from '../../datasets/dataset.ts';
import { origins } from '../../datasets/origins.ts';
import { readPeriod } from '../../datasets/read-period.ts';
import { sources } from '../../datasets/sources.ts';
import type { Table } from '../table.ts';
import type { Data, Report, Rule } from './rule.ts';

export const unusedSource: Rule = {
  id: 'unused-source',
  severity: 'error',
  guards: 'A source is listed that no row uses.',
  fix: 'Remove the row of the source, or add the rows taken from it.',
  reads: [sources],
  check: ({ rows, tables }, report) => {
    const used = usedSources(tables);
    // A file that is missing or could not be read may hold the rows that use it.
    if (used === null) return;
    for (const { source_id, line } of rows(sources)) {
      if (used.has(source_id)) continue;
      report(sources, line, {
        column: 'source_id',
        value: source_id,
        message: 'no row of any dataset uses this source',
        fix: 'If a row names another source by mistake, correct that row: `git diff` shows what changed. Otherwise add what was taken from it, or remove the line.',
      });
    }
  },
};

function usedSources(tables: Data['tables']): ReadonlySet<unknown> | null {
  const used = new Set<unknown>();
  for (const { id } of datasets) {
    const table = tables.get(id);
    if (!table?.whole) return null;
    for (const [column, target] of Object.entries(table.dataset.references)) {
      if (target !== sources.id) continue;
      let before: unknown;
      for (const value of table.values(column)) {
        if (Array.isArray(value)) for (const each of value) used.add(each);
        else if (value !== before) used.add(value);
        before = value;
      }
    }
  }
  return used;
}

export const sourceDates: Rule = {
  id: 'source-dates',
  severity: 'error',
  guards: 'A document is said to be published after we read it, or before what it repeats.',
  fix: 'Correct the one of the two dates that is wrong.',
  reads: [sources, origins],
  check: ({ rows, find }, report) => {
    for (const { published, read_on, origin_id, line } of rows(sources)) {
      if (published === null) continue;
      const origin = origin_id === null ? undefined : find(origins, origin_id);
      const message =
        published > read_on
          ? `published after it was read on ${read_on}`
          : origin?.date && isBefore(published, origin.date)
            ? `published before its origin ${origin.origin_id} of ${origin.date}`
            : null;
      if (message === null) continue;
      report(sources, line, {
        column: 'published',
        value: published,
        message,
        fix: 'Correct one of the two dates.',
      });
    }
  },
};

/** As far as both dates are known. */
function isBefore(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}

/** The year that an annual report is about: what it prints of a later one is a slip. */
const yearOfReport = /-(20\d{2})-annual-report$|-data-book-(20\d{2})$/;

export const yearAfterSource: Rule = {
  id: 'year-after-source',
  severity: 'error',
  guards: 'A row gives a year that its document cannot know: it was published before.',
  fix: 'Correct the year, or name the document that states it.',
  reads: 'statements',
  check: ({ find, tables }, report) => {
    const published = new Map<unknown, number | undefined>();
    const yearOf = (sourceId: unknown) => {
      if (!published.has(sourceId)) {
        const date = find(sources, String(sourceId))?.published;
        const own =
          yearOfReport.exec(String(sourceId))?.slice(1).find(Boolean) ?? date?.slice(0, 4);
        published.set(sourceId, own === undefined ? undefined : Number(own));
      }
      return published.get(sourceId);
    };
    for (const table of tables.values()) checkYears(table, table.dataset, yearOf, report);
  },
};

function checkYears(
  table: Table,
  dataset: Dataset,
  yearOf: (sourceId: unknown) => number | undefined,
  report: Report,
): void {
  const column = table.values('period').length > 0 ? 'period' : 'year';
  const [times, ids] = [table.values(column), table.values('source_id')];
  for (let row = 0; row < times.length; row += 1) {
    const year = lastYear(times[row]);
    const latest = yearOf(ids[row]);
    if (latest === undefined || year <= latest) continue;
    report(dataset, table.line(row), {
      column,
      value: String(times[row]),
      message: `its document ${ids[row]} knows no year after ${latest}`,
      fix: `Correct the ${column}, or name another document.`,
    });
  }
}

/** The year in which a year or another period ends. */
const lastYear = (time: unknown) =>
  typeof time === 'number' ? time : Number(readPeriod(String(time))?.last.slice(0, 4));
