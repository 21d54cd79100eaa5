import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { ic3States } from '../datasets/ic3-states.ts';
import { statePopulations } from '../datasets/state-populations.ts';
import { states } from '../datasets/states.ts';
import { type Available, notAvailable, per100k } from './available.ts';
import type { Agreement, Stated } from './current.ts';
import { rankBy } from './rank.ts';
import { weighMeasure } from './standing.ts';

export type State = RowOf<typeof states>;
export type StateRow = RowOf<typeof ic3States>;
export type PopulationRow = RowOf<typeof statePopulations>;

/** Internet crime of all kinds reported from one state in one year. */
export interface StateYear {
  readonly year: number;
  readonly state: State;
  readonly complaints: Agreement<StateRow>;
  /** In US dollars of the year. */
  readonly losses: Agreement<StateRow>;
  readonly population: Stated<PopulationRow> | null;
  readonly complaintsPer100k: Available<number>;
  /** US dollars per 100,000 residents. */
  readonly lossesPer100k: Available<number>;
  /** Rank by losses per 100,000 residents among the places with a known population; 1 is the highest. */
  readonly rank: Available<number>;
  /** Number of places that have a rank in this year. */
  readonly ranked: number;
}

/** Every state and territory in every year for which a report prints it, oldest year first. */
export const stateYears = perCatalog((catalog): readonly StateYear[] => {
  const rows = Map.groupBy(catalog.rows(ic3States), (row) => `${row.year} ${row.state}`);
  const populations = Map.groupBy(
    catalog.rows(statePopulations),
    (row) => `${row.year} ${row.state}`,
  );
  const unranked = [...rows].flatMap(([key, printings]) => {
    const [first] = printings;
    const state = first && catalog.find(states, first.state);
    if (!state) return [];
    const complaints = weighMeasure(catalog, ic3States, printings, 'complaints');
    const losses = weighMeasure(catalog, ic3States, printings, 'losses_usd');
    const population = weighMeasure(
      catalog,
      statePopulations,
      populations.get(key) ?? [],
      'population',
    ).current;
    const residents = population?.value ?? notAvailable;
    return {
      year: first.year,
      state,
      complaints,
      losses,
      population,
      complaintsPer100k: per100k(complaints.current?.value ?? notAvailable, residents),
      lossesPer100k: per100k(losses.current?.value ?? notAvailable, residents),
    };
  });
  const years = [...Map.groupBy(unranked, (item) => item.year).values()].flatMap((items) => {
    const ranks = rankBy(items, (item) => item.lossesPer100k);
    return items.map((item) => ({
      ...item,
      rank: ranks.get(item) ?? notAvailable,
      ranked: ranks.size,
    }));
  });
  return years;
});

/** Newest year for which a report prints the states. */
export function newestStateYear(catalog: Catalog): number {
  return Math.max(...stateYears(catalog).map(({ year }) => year));
}

/** `US-OH` → `oh`: the part of a state's page address. */
export function stateSlug(state: string): string {
  return state.slice(3).toLowerCase();
}
