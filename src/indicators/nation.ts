import { perCatalog } from '../catalog/per-catalog.ts';
import { type Available, notAvailable, per100k, sum } from './available.ts';
import { stateYears } from './states.ts';

/** All places with a rate, taken together. */
export interface NationYear {
  /** In US dollars of the year, of the places with a rate only. */
  readonly losses: Available<number>;
  readonly population: Available<number>;
  readonly lossesPer100k: Available<number>;
  /** How many places are added up. */
  readonly places: number;
}

/**
 * The rate of the nation by year: the losses of all places that have both a loss and a population
 * figure, over the residents of the same places. Complaints that name no state are in neither.
 */
export const nationYears = perCatalog((catalog): ReadonlyMap<number, NationYear> => {
  const years = Map.groupBy(
    stateYears(catalog).filter(({ lossesPer100k }) => lossesPer100k !== notAvailable),
    ({ year }) => year,
  );
  const nation = new Map(
    [...years].map(([year, places]) => {
      const losses = sum(places.map((place) => place.losses.current?.value ?? notAvailable));
      const population = sum(places.map((place) => place.population?.value ?? notAvailable));
      const lossesPer100k = per100k(losses, population);
      return [year, { losses, population, lossesPer100k, places: places.length }];
    }),
  );
  return nation;
});
