import { complaintCategories } from '../../datasets/complaint-categories.ts';
import { complaintCounts } from '../../datasets/complaint-counts.ts';
import { complaintGroups } from '../../datasets/complaint-groups.ts';
import type { RowOf } from '../../datasets/dataset.ts';
import { timeAxis } from '../../datasets/periods.ts';
import { readPeriod } from '../../datasets/read-period.ts';
import { type Data, isJustified, justifyWith, type Report, type Rule } from './rule.ts';

type Row = RowOf<typeof complaintCounts>;

const measures = ['reports', 'victims', 'attempts', 'reports_with_loss', 'losses'] as const;

const words = 'less than the whole';

/** Amounts are in cents; above a billion, in whole units of the currency. */
const slackOf = (total: number) => (total < 1e9 ? 0.05 : 1);

export const complaintParts: Rule = {
  id: 'complaint-parts',
  severity: 'warning',
  guards:
    'The places, the groups of one dimension, the months of a year or all categories do not add up to the whole that the same document counts.',
  fix: `Correct a part or the whole. Where the document itself leaves some out, say in the note of the whole that the parts are ${words}.`,
  reads: [complaintCounts, complaintGroups, complaintCategories],
  check: (data, report) => {
    const counted = data.rows(complaintCounts);
    const wholes = counted.filter((row) => isCountry(row) && row.group === 'all');
    const parts = partsOf(data, counted);
    const months = Map.groupBy(wholes.filter(isMonth), seriesKey);
    const scopes = new Map(data.rows(complaintCategories).map((row) => [row.category, row.scope]));
    const categories = Map.groupBy(
      wholes.filter(({ category }) => scopes.get(category) !== 'all'),
      documentKey,
    );
    for (const whole of wholes) {
      if (isJustified(whole, words)) continue;
      for (const group of parts.get(periodKey(whole)) ?? []) compare(whole, group, report);
      const missing = data.find(complaintCategories, whole.category)?.missing ?? [];
      compare(whole, monthsOf(whole, months.get(seriesKey(whole)) ?? [], missing), report);
      if (scopes.get(whole.category) !== 'all') continue;
      const kinds = categories.get(documentKey(whole)) ?? [];
      const same = kinds.filter(({ period }) => period === whole.period);
      compare(
        whole,
        same.length > 1 ? same : monthsOf(whole, kinds.filter(isMonth), missing),
        report,
      );
    }
  },
};

const isCountry = ({ place }: Row) => !place.includes('-');
const isMonth = ({ period }: Row) => readPeriod(period)?.form === 'month';
const documentKey = ({ agency_id, source_id }: Row) => [agency_id, source_id].join(' ');
const seriesKey = ({ category, place, source_id }: Row) => [category, place, source_id].join(' ');
const periodKey = ({ category, period, source_id }: Row) => [category, period, source_id].join(' ');

/** The parts of each whole, by place and by each dimension. */
function partsOf(data: Data, counted: readonly Row[]): ReadonlyMap<string, readonly Row[][]> {
  const dimensions = new Map(data.rows(complaintGroups).map((row) => [row.group, row.dimension]));
  const parts = counted.flatMap((row) => {
    const dimension = isCountry(row) ? dimensions.get(row.group) : 'place';
    // A group within a place is a part of a part.
    const isPart = isCountry(row) ? row.group !== 'all' : row.group === 'all';
    return isPart && dimension ? [{ row, dimension }] : [];
  });
  return new Map(
    [...Map.groupBy(parts, ({ row }) => periodKey(row))].map(([key, all]) => [
      key,
      [...Map.groupBy(all, ({ dimension }) => dimension).values()].map((each) =>
        each.map(({ row }) => row),
      ),
    ]),
  );
}

/** All months of a longer period but those known to be missing, or none where another one is. */
function monthsOf(whole: Row, months: readonly Row[], missing: readonly string[]): readonly Row[] {
  const span = readPeriod(whole.period);
  if (!span || isMonth(whole)) return [];
  const [first, last] = [span.first.slice(0, 7), span.last.slice(0, 7)];
  const inside = months.filter(({ period }) => period >= first && period <= last);
  const found = new Set(inside.map(({ period }) => period));
  const expected = timeAxis([first, last]).periods.filter((month) => !missing.includes(month));
  return expected.length === found.size ? inside : [];
}

function compare(whole: Row, parts: readonly Row[], report: Report): void {
  if (parts.length === 0) return;
  for (const measure of measures) {
    const total = whole[measure];
    if (total === null) continue;
    const known = parts.flatMap((part) => part[measure] ?? []);
    const sum = Math.round(known.reduce((all, value) => all + value, 0) * 100) / 100;
    // Where an amount is left out, the others are at most the whole.
    const isComplete = known.length === parts.length;
    const slack = slackOf(total);
    if (sum - total <= slack && (!isComplete || total - sum <= slack)) continue;
    report(complaintCounts, whole.line, {
      column: measure,
      value: total,
      message: `its ${parts.length} parts from line ${parts[0]?.line} on add up to ${sum}`,
      fix: `Correct the one that is wrong, ${justifyWith(words)}.`,
    });
  }
}
