import type { Catalog } from '../catalog/catalog.ts';
import { compare } from '../order/compare.ts';
import { numbersOf, type OperationNumber } from './operations.ts';

export interface Seizure {
  readonly number: OperationNumber;
  /** The leading count. */
  readonly count: number;
  /** Counts of other documents that do not agree with it. */
  readonly others: readonly number[];
}

/** What was seized in pieces in one operation, most pieces first; a part of an operation does not count. */
export function seizuresOf(catalog: Catalog, operationId: string): readonly Seizure[] {
  return numbersOf(catalog, operationId)
    .flatMap((number) => {
      const { metric, scope, agreement } = number;
      if (metric.measure !== 'count' || scope !== null) return [];
      if (!metric.metric.endsWith('-seized') || !agreement.current) return [];
      const standing = agreement.disagreeing.filter(({ row }) => !row.status);
      const others = [...new Set(standing.map(({ value }) => value))];
      return [{ number, count: agreement.current.value, others }];
    })
    .sort((a, b) => b.count - a.count || compare(a.number.metric.metric, b.number.metric.metric));
}

/** How many pieces a symbol can stand for. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Pieces for each symbol, so that the largest count takes at most `most` symbols. */
export function piecesPerSymbol(counts: readonly number[], most: number): number {
  const largest = Math.max(0, ...counts);
  return steps.find((step) => largest <= step * most) ?? Math.ceil(largest / most);
}

/** Symbols for a count: rounded, and at least one where there is something. */
export function symbolsFor(count: number, piecesPerSymbol: number): number {
  return count === 0 ? 0 : Math.max(1, Math.round(count / piecesPerSymbol));
}
