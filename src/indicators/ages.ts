import type { Catalog } from '../catalog/catalog.ts';
import { ageGroups } from '../datasets/age-groups.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { ic3CallCentreDetail } from '../datasets/ic3-call-centre-detail.ts';
import { type Available, ratio, sum } from './available.ts';
import type { Stated } from './current.ts';
import { callCentreDetail, type DetailRow } from './losses.ts';

export type AgeGroup = RowOf<typeof ageGroups>;

/** What falls on one age group. */
export interface AgePart {
  readonly group: AgeGroup;
  readonly stated: Stated<DetailRow>;
  /** Part of the whole, complaints without an age included. */
  readonly share: Available<number>;
}

/** Newest year in which a metric is printed for more than one age group; null if there is none. */
export function newestAgeYear(catalog: Catalog, metric: string): Available<number> {
  const years = catalog.rows(ic3CallCentreDetail).flatMap((row) => {
    const isAge = row.metric === metric && groupOf(catalog, row.scope);
    return isAge ? [row.year] : [];
  });
  const usable = [...new Set(years)].filter(
    (year) => agesOf(catalog, metric, year, null).parts.length > 1,
  );
  return usable.length === 0 ? null : Math.max(...usable);
}

/**
 * A metric by age, youngest first, in groups that do not overlap (of "under 20" and "17 or younger"
 * the wider one), and what is left of the whole: complaints without an age.
 */
export function agesOf(
  catalog: Catalog,
  metric: string,
  year: number,
  whole: Available<number>,
): { readonly parts: readonly AgePart[]; readonly rest: Available<number> } {
  const scopes = new Set(
    catalog
      .rows(ic3CallCentreDetail)
      .filter((row) => row.metric === metric && row.year === year)
      .map(({ scope }) => scope),
  );
  const groups = [...scopes]
    .flatMap((scope) => {
      const group = groupOf(catalog, scope);
      const stated = group && callCentreDetail(catalog, year, metric, scope).current;
      return stated ? [{ group, stated, share: ratio(stated.value, whole) }] : [];
    })
    .sort((a, b) => a.group.from_age - b.group.from_age || oldest(b.group) - oldest(a.group));
  const parts = groups.filter(
    ({ group }, index) =>
      !groups.slice(0, index).some((before) => oldest(before.group) >= group.from_age),
  );
  const known = sum(parts.map(({ stated }) => stated.value));
  const rest = whole === null || known === null ? null : whole - known;
  return { parts, rest };
}

const oldest = ({ to_age }: AgeGroup) => to_age ?? Infinity;

/** Scopes name an age group as `over-60` or, where the report breaks a year down, `age-20-29`. */
function groupOf(catalog: Catalog, scope: string | null): AgeGroup | undefined {
  return scope === null ? undefined : catalog.find(ageGroups, scope.replace(/^age-/, ''));
}
