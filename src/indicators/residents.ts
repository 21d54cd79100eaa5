import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import { statePopulations } from '../datasets/state-populations.ts';
import type { Stated } from './current.ts';
import { weighMeasure } from './standing.ts';
import type { PopulationRow } from './states.ts';

type Estimates = ReadonlyMap<string, Stated<PopulationRow> | null>;

/** Residents of all ages of a state in a year, by the newest edition of the estimates; null where there is none. */
export function residentsOf(
  catalog: Catalog,
  year: number,
  state: string,
): Stated<PopulationRow> | null {
  return estimatesOf(catalog).get(keyOf({ year, state })) ?? null;
}

const keyOf = ({ year, state }: { year: number; state: string }) => `${year} ${state}`;

const estimatesOf = perCatalog((catalog): Estimates => {
  const editions = Map.groupBy(catalog.rows(statePopulations), keyOf);
  return new Map(
    [...editions].map(([key, rows]) => [
      key,
      weighMeasure(catalog, statePopulations, rows, 'population').current,
    ]),
  );
});
