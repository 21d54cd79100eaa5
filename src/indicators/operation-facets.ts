import type { Catalog } from '../catalog/catalog.ts';
import { operations } from '../datasets/operations.ts';
import { places } from '../datasets/places.ts';
import { compare } from '../order/compare.ts';
import { undatedYear } from './facet-counts.ts';
import { type Operation, type Place, placesOf } from './operations.ts';

/** Fields by which operations are filtered; their names are part of the address. */
export const operationFacets = ['year', 'scope', 'state'] as const;

export type OperationFacet = (typeof operationFacets)[number];

/** An operation with what a list of operations says of it beside its own row. */
export interface ListedOperation {
  readonly operation: Operation;
  /** Cities that a document names; states where no city is named. */
  readonly places: readonly Place[];
  readonly facets: Readonly<Record<OperationFacet, readonly string[]>>;
}

/** All operations, newest first and those without a date last. */
export function listedOperations(catalog: Catalog): readonly ListedOperation[] {
  const named = placesOf(catalog);
  return [...catalog.rows(operations)]
    .sort((a, b) => compare(b.start_date ?? '', a.start_date ?? ''))
    .map((operation) => {
      const own = named
        .filter((place) => place.operations.includes(operation.operation_id))
        .map(({ item }) => item);
      const cities = own.filter(({ kind }) => kind === 'city');
      return {
        operation,
        places: cities.length > 0 ? cities : own,
        facets: {
          year: [operation.start_date?.slice(0, 4) ?? undatedYear],
          scope: [operation.scope],
          state: [...new Set(own.map(({ state }) => state.toLowerCase()))],
        },
      };
    });
}

/** Name of a state or union territory by its code in small letters. */
export const stateName = (catalog: Catalog, code: string): string =>
  catalog.find(places, `in-${code.slice(3)}`)?.name ?? code.toUpperCase();
