import type { Catalog } from '../catalog/catalog.ts';
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

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Every year from the first dated operation to the last; a year without any has none recorded. */
export function operationYears(catalog: Catalog): readonly OperationYear[] {
  const dated = againstCallCentres(catalog).flatMap((operation) =>
    operation.start_date === null ? [] : [{ operation, year: yearOf(operation.start_date) }],
  );
  if (dated.length === 0) return [];
  const years = dated.map(({ year }) => year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, place) => {
    const year = first + place;
    const own = dated.filter((item) => item.year === year).map(({ operation }) => operation);
    const techSupport = own.filter(isOnTechSupport).length;
    return { year, operations: own, techSupport, others: own.length - techSupport };
  });
}

/** Day up to which the documents of this record were read. */
export function lastRead(catalog: Catalog): string {
  const days = catalog.rows(sources).map(({ read_on }) => read_on);
  return days.sort().at(-1) ?? '';
}
