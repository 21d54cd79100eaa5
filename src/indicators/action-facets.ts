import type { Catalog } from '../catalog/catalog.ts';
import { agencies } from '../datasets/agencies.ts';
import { type Action, countriesOfAction } from './cases.ts';

/** Fields by which actions are filtered; their names stand in the address. */
export const facets = ['kind', 'standing', 'year', 'agency', 'country'] as const;

export type Facet = (typeof facets)[number];

/** Stands for the year of an action without a date. */
export const undatedYear = 'undated';

/** Values of one action by field; an action can concern several countries. */
export function facetValues(
  catalog: Catalog,
  action: Action,
): Readonly<Record<Facet, readonly string[]>> {
  return {
    kind: [action.kind],
    standing: [action.status],
    year: [action.date?.slice(0, 4) ?? undatedYear],
    agency: [action.agency_id],
    country: countriesOfAction(catalog, action).map((country) => country.toLowerCase()),
  };
}

/** Values that actions have in a field, each with the number of actions; most first, years newest first. */
export function facetCounts(
  catalog: Catalog,
  actions: readonly Action[],
  facet: Facet,
): readonly (readonly [string, number])[] {
  const values = actions.flatMap((action) => facetValues(catalog, action)[facet]);
  const counts = [...Map.groupBy(values, (value) => value)].map(
    ([value, group]) => [value, group.length] as const,
  );
  const byYear = (a: string, b: string) =>
    Number(a === undatedYear) - Number(b === undatedYear) || (a < b ? 1 : -1);
  return counts.sort(([a, countA], [b, countB]) =>
    facet === 'year' ? byYear(a, b) : countB - countA || (a < b ? -1 : 1),
  );
}

/** Name of the agency of an action; its id where the data do not hold it. */
export const agencyName = (catalog: Catalog, agencyId: string): string =>
  catalog.find(agencies, agencyId)?.name ?? agencyId;
