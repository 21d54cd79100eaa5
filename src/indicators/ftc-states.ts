import type { Catalog } from '../catalog/catalog.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { ftcStateTypes } from '../datasets/ftc-state-types.ts';
import { ftcStates } from '../datasets/ftc-states.ts';
import { states } from '../datasets/states.ts';
import { type Available, notAvailable, per100k } from './available.ts';
import type { Agreement, Stated } from './current.ts';
import { rankBy } from './rank.ts';
import { residentsOf } from './residents.ts';
import { weighMeasure } from './standing.ts';
import type { PopulationRow, State } from './states.ts';

/** What the Federal Trade Commission prints of one place; null where it prints nothing. */
export interface FtcPlace<R> {
  readonly year: number;
  readonly state: State;
  readonly stated: Stated<R> | null;
  readonly population: Stated<PopulationRow> | null;
  /** The stated number per 100,000 residents. */
  readonly per100k: Available<number>;
  readonly rank: Available<number>;
}

export type FtcStateRow = RowOf<typeof ftcStates>;
export type FtcStateTypeRow = RowOf<typeof ftcStateTypes>;

/** Reported losses to fraud of all kinds in the newest year, in every place. */
export function ftcLosses(catalog: Catalog): readonly FtcPlace<FtcStateRow>[] {
  return everyPlace(catalog, catalog.rows(ftcStates), (rows) =>
    weighMeasure(catalog, ftcStates, rows, 'losses_usd'),
  );
}

/** Reports in one category in the newest year, in every place; the FTC prints the ten largest of each. */
export function ftcReportsOfType(
  catalog: Catalog,
  type: string,
): readonly FtcPlace<FtcStateTypeRow>[] {
  const rows = catalog.rows(ftcStateTypes).filter((row) => row.type === type);
  return everyPlace(catalog, rows, (printings) =>
    weighMeasure(catalog, ftcStateTypes, printings, 'reports'),
  );
}

function everyPlace<R extends FtcStateRow | FtcStateTypeRow>(
  catalog: Catalog,
  rows: readonly R[],
  weighed: (rows: readonly R[]) => Agreement<R>,
): readonly FtcPlace<R>[] {
  if (rows.length === 0) return [];
  const year = Math.max(...rows.map((row) => row.year));
  const byState = Map.groupBy(
    rows.filter((row) => row.year === year),
    (row) => row.state,
  );
  const places = catalog.rows(states).map((state) => {
    const stated = weighed(byState.get(state.state) ?? []).current;
    const population = residentsOf(catalog, year, state.state);
    const rate = per100k(stated?.value ?? notAvailable, population?.value ?? notAvailable);
    return { year, state, stated, population, per100k: rate };
  });
  const ranks = rankBy(places, (place) => place.per100k);
  return places.map((place) => ({ ...place, rank: ranks.get(place) ?? notAvailable }));
}
