import { perCatalog } from '../catalog/per-catalog.ts';
import { type Available, notAvailable, per100k, ratio, sum } from './available.ts';
import { type StateTypeYear, stateTypeYears, wholeYears } from './state-types.ts';
import { type StateYear, stateYears } from './states.ts';

/** All places with a rate, taken together. */
export interface NationYear {
  /** In US dollars of the year, of the places with a rate only. */
  readonly losses: Available<number>;
  readonly population: Available<number>;
  readonly lossesPer100k: Available<number>;
  /** How many places are added up. */
  readonly places: number;
}

/** Places added up: their losses, and the residents of the same places. */
const together = (places: readonly Pick<StateYear | StateTypeYear, 'losses' | 'population'>[]) => ({
  losses: sum(places.map((place) => place.losses.current?.value ?? notAvailable)),
  population: sum(places.map((place) => place.population?.value ?? notAvailable)),
  places: places.length,
});

/**
 * The rate of the nation by year: the losses of all places that have both a loss and a population
 * figure, over the residents of the same places. Complaints that name no state are in neither.
 */
export const nationYears = perCatalog((catalog): ReadonlyMap<number, NationYear> => {
  const years = Map.groupBy(
    stateYears(catalog).filter(({ lossesPer100k }) => lossesPer100k !== notAvailable),
    ({ year }) => year,
  );
  return new Map(
    [...years].map(([year, places]) => {
      const all = together(places);
      return [year, { ...all, lossesPer100k: per100k(all.losses, all.population) }];
    }),
  );
});

/** The same for tech support fraud, in US dollars per resident, of the years in which most places are stated. */
export const techSupportTogether = perCatalog(
  (
    catalog,
  ): ReadonlyMap<number, { readonly perResident: Available<number>; readonly places: number }> => {
    const stated = stateTypeYears(catalog, 'tech-support').filter(
      ({ lossesPerResident }) => lossesPerResident !== notAvailable,
    );
    return new Map(
      wholeYears(catalog, 'tech-support').map((year) => {
        const { losses, population, places } = together(
          stated.filter((item) => item.year === year),
        );
        return [year, { perResident: ratio(losses, population), places }];
      }),
    );
  },
);
