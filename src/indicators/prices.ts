import type { Catalog } from '../catalog/catalog.ts';
import { consumerPrices } from '../datasets/consumer-prices.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { type Available, ratio, sum } from './available.ts';
import type { Stated } from './current.ts';
import { weighMeasure } from './standing.ts';

/** Mean of a year's published price indexes. */
export interface YearPrices {
  readonly year: number;
  readonly index: number;
  /** Months of the year that were not published, such as `2025-10`. */
  readonly missing: readonly string[];
  /** The statements that the mean rests on. */
  readonly months: readonly Stated<RowOf<typeof consumerPrices>>[];
}

const monthsOfYear = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** A year has a mean once its first and last month are known: a month between may be missing. */
const limits = [monthsOfYear[0], monthsOfYear.at(-1)];

/** Annual means of consumer prices, oldest year first. */
export function pricesByYear(catalog: Catalog): readonly YearPrices[] {
  const byMonth = Map.groupBy(catalog.rows(consumerPrices), ({ month }) => month);
  const stated = new Map(
    [...byMonth].flatMap(([month, rows]) => {
      const { current } = weighMeasure(catalog, consumerPrices, rows, 'index');
      return current ? [[month, current]] : [];
    }),
  );
  const years = [...new Set([...stated.keys()].map((month) => month.slice(0, 4)))].sort();
  return years.flatMap((year) => {
    if (limits.some((month) => !stated.has(`${year}-${month}`))) return [];
    const all = monthsOfYear.map((month) => `${year}-${month}`);
    const months = all.flatMap((month) => stated.get(month) ?? []);
    const index = ratio(sum(months.map(({ value }) => value)), months.length);
    if (index === null) return [];
    const missing = all.filter((month) => !stated.has(month));
    return [{ year: Number(year), index, missing, months }];
  });
}

/** An amount of one year in the dollars of another, to the dollar. */
export function inDollarsOf(
  amount: Available<number>,
  from: YearPrices | undefined,
  to: YearPrices | undefined,
): Available<number> {
  const factor = ratio(to?.index ?? null, from?.index ?? null);
  return amount === null || factor === null ? null : Math.round(amount * factor);
}
