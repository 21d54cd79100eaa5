import { complaintCategories } from '../../datasets/complaint-categories.ts';
import { complaintCounts } from '../../datasets/complaint-counts.ts';
import { countries } from '../../datasets/countries.ts';
import type { RowOf } from '../../datasets/dataset.ts';
import { timeAxis } from '../../datasets/periods.ts';
import { readPeriod } from '../../datasets/read-period.ts';
import { regions } from '../../datasets/regions.ts';
import { states } from '../../datasets/states.ts';
import type { Rule } from './rule.ts';

type Row = RowOf<typeof complaintCounts>;

export const complaintRange: Rule = {
  id: 'complaint-range',
  severity: 'error',
  guards:
    'Complaints are counted outside of the periods of their category, or under the category of another agency.',
  fix: 'Correct the row, or write the new first or last period in complaint-categories.',
  reads: [complaintCounts, complaintCategories],
  check: ({ rows, find }, report) => {
    for (const { category, agency_id, period, line } of rows(complaintCounts)) {
      const known = find(complaintCategories, category);
      const [own, first, last] = [period, known?.first_period, known?.last_period].map((text) =>
        readPeriod(text ?? ''),
      );
      if (!known || !own || !first || !last) continue;
      if (known.agency_id !== agency_id) {
        report(complaintCounts, line, {
          column: 'agency_id',
          value: agency_id,
          message: `the category belongs to ${known.agency_id}`,
          fix: `Write ${known.agency_id}, or the category of ${agency_id}.`,
        });
      }
      if (own.first >= first.first && own.last <= last.last) continue;
      report(complaintCounts, line, {
        column: 'period',
        value: period,
        message: `the category is counted from ${known.first_period} to ${known.last_period}`,
        fix: 'Correct the period, or the first or last period of the category.',
      });
    }
  },
};

/** Smaller series may have a month without a complaint. */
const least = 10;

export const complaintGap: Rule = {
  id: 'complaint-gap',
  severity: 'warning',
  guards:
    'A month or quarter is missing between two others that have ten reports or more in the same series.',
  fix: 'Add the row that is missing. Where the source itself has a gap, name the period in the column missing of complaint-categories.',
  reads: [complaintCounts, complaintCategories],
  check: ({ rows, find }, report) => {
    const series = Map.groupBy(rows(complaintCounts), ({ category, place, group, source_id }) =>
      [category, place, group, source_id].join(' '),
    );
    for (const all of series.values()) {
      const missing = find(complaintCategories, all[0]?.category ?? '')?.missing ?? [];
      for (const form of ['month', 'quarter'] as const) {
        const group = all.filter(({ period }) => readPeriod(period)?.form === form);
        for (const [row, gap] of gapsIn(group, missing)) {
          report(complaintCounts, row.line, {
            column: 'period',
            value: row.period,
            message: `missing before it: ${gap.join(', ')}`,
            fix: `Add the rows, or name these periods among the missing ones of ${row.category}.`,
          });
        }
      }
    }
  },
};

/** Rows of one series in their order, each with the periods that are missing before it. */
function gapsIn(group: readonly Row[], known: readonly string[]) {
  return group.flatMap((row, index) => {
    const before = group[index - 1];
    if (!before || Math.min(row.reports ?? 0, before.reports ?? 0) < least) return [];
    const between = timeAxis([before.period, row.period]).periods.slice(1, -1);
    const gap = between.filter((period) => !known.includes(period));
    return gap.length === 0 ? [] : [[row, gap] as const];
  });
}

export const complaintPlace: Rule = {
  id: 'complaint-place',
  severity: 'error',
  guards: 'Complaints are counted in a place that no dataset of places knows.',
  fix: 'Correct the code, or add the place to regions.',
  reads: [complaintCounts, regions, states, countries],
  check: ({ rows, find }, report) => {
    const known = (place: string) =>
      [countries, states, regions].some((dataset) => find(dataset, place) !== undefined);
    for (const { place, line } of rows(complaintCounts)) {
      if (known(place)) continue;
      report(complaintCounts, line, {
        column: 'place',
        value: place,
        message: 'no such place in data/places/countries.csv, states.csv or regions.csv',
        fix: 'Correct the code, or add the place to regions.csv.',
      });
    }
  },
};
