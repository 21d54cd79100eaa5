import type { Catalog } from '../catalog/catalog.ts';
import { agencies } from '../datasets/agencies.ts';
import { type Action, countriesOfAction } from './cases.ts';
import { undatedYear } from './facet-counts.ts';

/** Fields by which actions are filtered; their names stand in the address. */
export const facets = ['kind', 'standing', 'year', 'agency', 'country'] as const;

export type Facet = (typeof facets)[number];

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

/** Name of the agency of an action; its id where the data do not hold it. */
export const agencyName = (catalog: Catalog, agencyId: string): string =>
  catalog.find(agencies, agencyId)?.name ?? agencyId;
