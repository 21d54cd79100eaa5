import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import { actions } from '../datasets/actions.ts';
import { operations } from '../datasets/operations.ts';
import { compare } from '../order/compare.ts';
import type { Action } from './cases.ts';
import { undatedYear } from './facet-counts.ts';
import { headline, type Operation } from './operations.ts';

/** Fields by which police and court action is filtered; their names are part of the address. */
export const enforcementFacets = ['kind', 'year', 'country'] as const;

export type EnforcementFacet = (typeof enforcementFacets)[number];

/** Kind of a police operation in the list; an action has a kind of its own. */
export const operationKind = 'operation';

interface Common {
  readonly id: string;
  /** First day, as exactly as it is known; null where no document tells. */
  readonly date: string | null;
  /** Country whose police, court or agency acted; null where several did together. */
  readonly country: string | null;
  readonly facets: Readonly<Record<EnforcementFacet, string>>;
}

/** A police operation or an action of a court or agency. */
export type EnforcementEvent =
  | (Common & {
      readonly operation: Operation;
      /** Arrests as the leading document has them; null where none gives one number. */
      readonly arrests: number | null;
    })
  | (Common & { readonly action: Action });

/** All police operations and actions, newest first and those without a date last. */
export const enforcementEvents = perCatalog((catalog): readonly EnforcementEvent[] =>
  [
    ...catalog.rows(operations).map(fromOperation(catalog)),
    ...catalog.rows(actions).map(fromAction),
  ].sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id)),
);

const yearOf = (date: string | null) => date?.slice(0, 4) ?? undatedYear;

/** Stands for the country of what agencies of several did together. */
export const manyCountries = 'several';

const fromOperation =
  (catalog: Catalog) =>
  (operation: Operation): EnforcementEvent => ({
    id: operation.operation_id,
    date: operation.start_date,
    country: operation.country,
    facets: {
      kind: operationKind,
      year: yearOf(operation.start_date),
      country: operation.country.toLowerCase(),
    },
    operation,
    arrests: headline(catalog, operation.operation_id, 'arrests')?.current?.value ?? null,
  });

const fromAction = (action: Action): EnforcementEvent => ({
  id: action.action_id,
  date: action.date,
  country: action.country,
  facets: {
    kind: action.kind,
    year: yearOf(action.date),
    country: action.country?.toLowerCase() ?? manyCountries,
  },
  action,
});

/** Events of each year, newest year first; those without a date last, under `undated`. */
export const eventsByYear = perCatalog(
  (catalog): ReadonlyMap<string, readonly EnforcementEvent[]> =>
    Map.groupBy(enforcementEvents(catalog), ({ facets }) => facets.year),
);

/** How many of the events are police operations; the others are actions. */
export const countOperations = (events: readonly EnforcementEvent[]): number =>
  events.filter((event) => 'operation' in event).length;
