import type { Catalog } from '../catalog/catalog.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { ic3StateGroups } from '../datasets/ic3-state-groups.ts';
import { states } from '../datasets/states.ts';
import { type Available, notAvailable, per100k } from './available.ts';
import type { Agreement, Stated } from './current.ts';
import { rankBy } from './rank.ts';
import { residentsOf } from './residents.ts';
import { weighMeasure } from './standing.ts';
import type { PopulationRow, State } from './states.ts';

export type GroupRow = RowOf<typeof ic3StateGroups>;

/** One group of complaints from one place: internet crime of all kinds, for age groups. */
export interface StateGroup {
  readonly year: number;
  readonly state: State;
  readonly complaints: Agreement<GroupRow>;
  /** In US dollars of the year. */
  readonly losses: Agreement<GroupRow>;
  /** Residents of all ages. */
  readonly population: Stated<PopulationRow> | null;
  /** US dollars per 100,000 residents of all ages. */
  readonly lossesPer100k: Available<number>;
  readonly rank: Available<number>;
}

/**
 * A group in every year for which it is printed, newest first, in every place: without a value where the
 * place is not printed.
 */
export function stateGroupYears(catalog: Catalog, group: GroupRow['group']): readonly StateGroup[] {
  const rows = catalog.rows(ic3StateGroups).filter((row) => row.group === group);
  const byYear = Map.groupBy(rows, (row) => row.year);
  return [...byYear]
    .sort(([a], [b]) => b - a)
    .flatMap(([year, printed]) => {
      const byState = Map.groupBy(printed, (row) => row.state);
      const places = catalog.rows(states).map((state) => {
        const printings = byState.get(state.state) ?? [];
        const losses = weighMeasure(catalog, ic3StateGroups, printings, 'losses_usd');
        const population = residentsOf(catalog, year, state.state);
        const [amount, residents] = [losses.current?.value, population?.value];
        return {
          year,
          state,
          complaints: weighMeasure(catalog, ic3StateGroups, printings, 'complaints'),
          losses,
          population,
          lossesPer100k: per100k(amount ?? notAvailable, residents ?? notAvailable),
        };
      });
      const ranks = rankBy(places, (place) => place.lossesPer100k);
      return places.map((place) => ({ ...place, rank: ranks.get(place) ?? notAvailable }));
    });
}
