import type { Catalog } from '../catalog/catalog.ts';
import { operations } from '../datasets/operations.ts';
import { sources } from '../datasets/sources.ts';
import { againstCallCentres, isOnTechSupport, type Operation } from './operations.ts';

/** The recorded operations against call centres that began in one year. */
export interface OperationYear {
  readonly year: number;
  readonly operations: readonly Operation[];
  /** Those on false tech support, alone or with other pretexts. */
  readonly techSupport: number;
  /** Those with other pretexts alone, or with none that a document names. */
  readonly others: number;
}

/** From a first year to a last one, which may be the same. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Every year from the first dated operation to the last; a year without any has none recorded. */
export function operationYears(catalog: Catalog): readonly OperationYear[] {
  const dated = againstCallCentres(catalog).flatMap((operation) =>
    operation.start_date === null ? [] : [{ operation, year: yearOf(operation.start_date) }],
  );
  if (dated.length === 0) return [];
  const years = dated.map(({ year }) => year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = first + index;
    const own = dated.filter((item) => item.year === year).map(({ operation }) => operation);
    const techSupport = own.filter(isOnTechSupport).length;
    return { year, operations: own, techSupport, others: own.length - techSupport };
  });
}

/** Day up to which the documents of this record were read; null where there are none. */
export function lastRead(catalog: Catalog): string | null {
  const days = catalog.rows(sources).map(({ read_on }) => read_on);
  return days.sort().at(-1) ?? null;
}

/** First and last year of those of these operations that have a date: `2022–2025`; null of none. */
export function yearsOfOperations(catalog: Catalog, ids: ReadonlySet<string>): Years | null {
  const years = catalog
    .rows(operations)
    .flatMap(({ operation_id, start_date }) =>
      ids.has(operation_id) && start_date !== null ? [yearOf(start_date)] : [],
    );
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}
