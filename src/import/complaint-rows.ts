import type { Tables } from '../catalog/whole.ts';
import { complaintCategories } from '../datasets/complaint-categories.ts';
import { complaintCounts } from '../datasets/complaint-counts.ts';
import { complaintGroups } from '../datasets/complaint-groups.ts';
import type { Addition } from '../maintain/addition.ts';
import { Refusal } from '../maintain/command.ts';
import type { Counted } from './duckdb.ts';
import { idsByLabel, plainLabel } from './labels.ts';
import { rowOf } from './row.ts';

/** How the counts of one agency become rows of the record. */
export interface Publisher {
  readonly agency_id: string;
  readonly source_id: string;
  readonly currency: string;
  /** ISO 3166-1 code of its country. */
  readonly country: string;
  /** ISO 3166-2 codes by the names of its states or provinces, and `place-…` for what is none. */
  readonly places: Readonly<Record<string, string>>;
  /** Why an amount that the query kept back is not shown. */
  readonly suppressed: string;
  /** The categories of this agency that may be in the files. */
  readonly prefix: string;
}

/** A count by period and category, and by a place, or a part of a dimension, or neither. */
interface Cut extends Counted {
  readonly period: string;
  readonly category: string;
  readonly dimension: string;
  readonly part: string;
}

/**
 * Rows of `complaint-counts` from the counts of a query. Months are taken as they are; a year of which
 * `months` are not all there becomes the span of those that are.
 * Throws a `Refusal` for a category, place or group that the record does not know.
 */
export function complaintRows(
  counted: readonly Counted[],
  publisher: Publisher,
  tables: Tables,
): readonly Addition[] {
  const categories = idsByLabel(
    tables,
    complaintCategories,
    'category',
    ['label'],
    ({ category }) => String(category).startsWith(publisher.prefix),
  );
  const groups = new Set(tables.get(complaintGroups.id)?.values('group'));
  const months = [...new Set(counted.map(({ period }) => period ?? ''))].filter(isMonth).sort();
  // A year of which one month is there says what the month says.
  const lone = new Set(
    [...Map.groupBy(months, (month) => month.slice(0, 4))].flatMap(([year, held]) =>
      held.length === 1 ? [year] : [],
    ),
  );
  return counted
    .filter(({ period }) => !lone.has(period ?? ''))
    .map((row) => {
      const cut = cutOf(row);
      const category =
        categories.get(plainLabel(cut.category)) ??
        refuse(`category "${cut.category}"`, complaintCategories.id);
      const { place, group } = whereOf(cut, row.state ?? row.province ?? '', publisher, groups);
      const isSuppressed = row.losses === null;
      return rowOf(complaintCounts, {
        agency_id: publisher.agency_id,
        category,
        period: isMonth(cut.period) ? cut.period : spanOf(cut.period, months),
        place,
        group,
        source_id: publisher.source_id,
        reports: row.reports ?? null,
        victims: row.victims ?? null,
        attempts: row.attempts ?? null,
        reports_with_loss: row.reports_with_loss ?? null,
        losses: row.losses ?? null,
        currency: isSuppressed ? null : publisher.currency,
        qualifier: 'exact',
        locator: 'counted from its rows',
        status: isSuppressed ? 'suppressed' : null,
        note: isSuppressed ? publisher.suppressed : null,
      });
    });
}

function cutOf(row: Counted): Cut {
  const { period, category, dimension, part } = row;
  return {
    ...row,
    period: period ?? '',
    category: category ?? '',
    dimension: dimension ?? '',
    part: part ?? '',
  };
}

const isMonth = (period: string) => /^\d{4}-\d{2}$/.test(period);

function spanOf(year: string, months: readonly string[]): string {
  const held = months.filter((month) => month.startsWith(year));
  const [first = '', last = ''] = [held.at(0), held.at(-1)];
  return first === `${year}-01` && last === `${year}-12` ? year : `${first}/${last}`;
}

function whereOf(
  { dimension, part }: Cut,
  name: string,
  { country, places }: Publisher,
  groups: ReadonlySet<unknown>,
): { place: string; group: string } {
  if (dimension === '') return { place: country, group: 'all' };
  if (dimension === 'state' || dimension === 'province') {
    const place = places[name] ?? refuse(`${dimension} "${name}"`, 'its feed in src/import/feeds');
    return place.startsWith('place-') ? { place: country, group: place } : { place, group: 'all' };
  }
  const group = groupId(dimension, part);
  return groups.has(group)
    ? { place: country, group }
    : refuse(`${dimension} "${part}" (${group})`, complaintGroups.id);
}

/** `age`, `100 +` gives `age-100-and-over`; what is in brackets explains and is no part of a name. */
function groupId(dimension: string, part: string): string {
  if (/^(not available|not given|not specified|unspecified|not provided|)$/i.test(part.trim()))
    return `${dimension}-not-given`;
  const [name = ''] = part.split(' (');
  const words =
    name
      .toLowerCase()
      .replace('+', 'and over')
      .match(/[a-z0-9]+/g) ?? [];
  return [dimension, ...words].join('-');
}

function refuse(what: string, where: string): never {
  throw new Refusal(`${what}  the record does not know it. Add it to ${where} first.`);
}
