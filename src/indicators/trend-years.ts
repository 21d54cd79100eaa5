import type { Catalog } from '../catalog/catalog.ts';
import { type Available, growth, notAvailable, ratio } from './available.ts';
import { rankedCrimeTypes } from './crime-types.ts';
import { inDollarsOf, pricesByYear } from './prices.ts';
import { type TechSupportYear, techSupportYears } from './tech-support.ts';

/** One year of tech support fraud with all that is worked out from it. */
export interface TrendYear extends TechSupportYear {
  /** Relative change of the losses since the year before. */
  readonly change: Available<number>;
  /** Losses in US dollars of the base year. */
  readonly real: Available<number>;
  /** Part of the losses to internet crime of all kinds, from 0 to 1. */
  readonly share: Available<number>;
  /** Rank by losses among the crime types of the year; 1 is the highest. */
  readonly rank: Available<number>;
  readonly ranked: number;
}

export interface Trend {
  /** Oldest first; only years for which losses are printed. */
  readonly years: readonly TrendYear[];
  /** Year of the dollars in `real`: the newest with consumer prices. */
  readonly base: Available<number>;
}

/** Tech support fraud over the years. */
export function trendOf(catalog: Catalog): Trend {
  const prices = new Map(pricesByYear(catalog).map((item) => [item.year, item]));
  const own = techSupportYears(catalog).filter(({ losses }) => losses !== null);
  const base = own.findLast(({ year }) => prices.has(year))?.year ?? notAvailable;
  const ranks = new Map(
    rankedCrimeTypes(catalog)
      .filter(({ type }) => type.crime_type === 'tech-support')
      .map((item) => [item.year, item]),
  );
  const lossesOf = (year: number) =>
    own.find((item) => item.year === year)?.losses?.value ?? notAvailable;
  const years = own.map((item) => {
    const losses = lossesOf(item.year);
    const rank = ranks.get(item.year);
    return {
      ...item,
      change: growth(lossesOf(item.year - 1), losses),
      real: inDollarsOf(losses, prices.get(item.year), prices.get(base ?? 0)),
      share: ratio(losses, item.allLosses?.value ?? notAvailable),
      rank: rank?.rank ?? notAvailable,
      ranked: rank?.ranked ?? 0,
    };
  });
  return { years, base };
}
