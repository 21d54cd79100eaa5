import type { Catalog } from '../catalog/catalog.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { ic3StateGroups } from '../datasets/ic3-state-groups.ts';
import { states } from '../datasets/states.ts';
import { type Available, notAvailable, per100k } from './available.ts';
import { type Agreement, type Stated, weigh } from './current.ts';
import { sourceFinder } from './losses.ts';
import { rankBy } from './rank.ts';
import { residentsOf } from './residents.ts';
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

/** A group in every place of the newest year for which one is printed. */
export function newestStateGroup(
  catalog: Catalog,
  group: GroupRow['group'],
): readonly StateGroup[] {
  const rows = catalog.rows(ic3StateGroups).filter((row) => row.group === group);
  const year = Math.max(...rows.map((row) => row.year));
  const find = sourceFinder(catalog);
  const byState = Map.groupBy(
    rows.filter((row) => row.year === year),
    (row) => row.state,
  );
  const places = [...byState].flatMap(([code, printings]) => {
    const state = catalog.find(states, code);
    if (!state) return [];
    const losses = weigh(printings, find, (row) => row.losses_usd);
    const population = residentsOf(catalog, year, code);
    return [
      {
        year,
        state,
        complaints: weigh(printings, find, (row) => row.complaints),
        losses,
        population,
        lossesPer100k: per100k(
          losses.current?.value ?? notAvailable,
          population?.value ?? notAvailable,
        ),
      },
    ];
  });
  const ranks = rankBy(places, (place) => place.lossesPer100k);
  return places.map((place) => ({ ...place, rank: ranks.get(place) ?? notAvailable }));
}
