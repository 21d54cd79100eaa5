import type { Catalog } from '../catalog/catalog.ts';
import { type Available, growth, notAvailable, ratio, sum } from './available.ts';
import { newestStateYear, type StateYear, stateYears } from './states.ts';

/** A place in the newest year, beside the year before. */
export interface StateChange {
  readonly now: StateYear;
  /** Null where the year before has no row of the place. */
  readonly before: StateYear | null;
  /** Relative change of the losses per 100,000 residents. */
  readonly change: Available<number>;
}

/** Every place of the newest year, highest rate first; those without a rate at the end. */
export function stateChanges(catalog: Catalog): readonly StateChange[] {
  const newest = newestStateYear(catalog);
  const years = stateYears(catalog);
  const previous = Math.max(...years.map(({ year }) => year).filter((year) => year < newest));
  const before = new Map(
    years.filter(({ year }) => year === previous).map((item) => [item.state.state, item]),
  );
  return years
    .filter(({ year }) => year === newest)
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
    .map((now) => {
      const then = before.get(now.state.state) ?? null;
      const change = growth(then?.lossesPer100k ?? notAvailable, now.lossesPer100k);
      return { now, before: then, change };
    });
}

/** Part of the losses of all given places that the first `count` of them reported, from 0 to 1. */
export function shareOfFirst(places: readonly StateYear[], count: number): Available<number> {
  const amounts = places.flatMap(({ losses }) => losses.current?.value ?? []);
  return ratio(sum(amounts.slice(0, count)), sum(amounts));
}
