import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { ic3StateTypes } from '../datasets/ic3-state-types.ts';
import { states } from '../datasets/states.ts';
import { once } from '../order/once.ts';
import { type Available, notAvailable, ratio } from './available.ts';
import type { Agreement, Stated } from './current.ts';
import { rankBy } from './rank.ts';
import { residentsOf } from './residents.ts';
import { weighMeasure } from './standing.ts';
import type { PopulationRow, State } from './states.ts';

export type StateTypeRow = RowOf<typeof ic3StateTypes>;

/** Complaints of one crime type from one place in one year. */
export interface StateTypeYear {
  readonly year: number;
  readonly state: State;
  readonly complaints: Agreement<StateTypeRow>;
  /** In US dollars of the year. */
  readonly losses: Agreement<StateTypeRow>;
  /** True where losses are reported and left out: they rest on one or two complaints. */
  readonly isWithheld: boolean;
  /** Alleged perpetrators whom complaints place here. */
  readonly subjects: Agreement<StateTypeRow>;
  /** Reported losses per complaint, in US dollars. */
  readonly average: Available<number>;
  readonly population: Stated<PopulationRow> | null;
  /** Reported losses in US dollars per resident. */
  readonly lossesPerResident: Available<number>;
  /** Rank by losses per resident among the places of the year; 1 is the highest. */
  readonly rank: Available<number>;
  /** Number of places that have a rank in this year. */
  readonly ranked: number;
}

/** A year with fewer places tells of single states, not of the country. */
const mostPlaces = 0.5;

const yearsByType = perCatalog((catalog) => once((type: string) => readYears(catalog, type)));

/** Every place in every year in which any document states the type by state, oldest year first. */
export function stateTypeYears(catalog: Catalog, crimeType: string): readonly StateTypeYear[] {
  return yearsByType(catalog)(crimeType);
}

/** The years in which most places are stated, oldest first. */
export function wholeYears(catalog: Catalog, crimeType: string): readonly number[] {
  const byYear = Map.groupBy(stateTypeYears(catalog, crimeType), ({ year }) => year);
  return [...byYear].flatMap(([year, places]) => {
    const stated = places.filter(({ losses }) => losses.current !== null);
    return stated.length > mostPlaces * places.length ? [year] : [];
  });
}

/** With so few complaints in a year, one case can carry its amount. */
const few = 100;

export const hasFewCases = ({ complaints }: Pick<StateTypeYear, 'complaints'>): boolean =>
  complaints.current !== null && complaints.current.value < few;

function readYears(catalog: Catalog, crimeType: string): readonly StateTypeYear[] {
  const rows = catalog.rows(ic3StateTypes).filter((row) => row.crime_type === crimeType);
  return [...Map.groupBy(rows, ({ year }) => year)].flatMap(([year, stated]) => {
    const byState = Map.groupBy(stated, ({ state }) => state);
    const places = catalog
      .rows(states)
      .map((state) => readPlace(catalog, year, state, byState.get(state.state) ?? []));
    const ranks = rankBy(places, (place) => place.lossesPerResident);
    return places.map((place) => ({
      ...place,
      rank: ranks.get(place) ?? notAvailable,
      ranked: ranks.size,
    }));
  });
}

function readPlace(
  catalog: Catalog,
  year: number,
  state: State,
  printings: readonly StateTypeRow[],
): Omit<StateTypeYear, 'rank' | 'ranked'> {
  const complaints = weighMeasure(catalog, ic3StateTypes, printings, 'complaints');
  const losses = weighMeasure(catalog, ic3StateTypes, printings, 'losses_usd');
  const population = residentsOf(catalog, year, state.state);
  const amount = losses.current?.value ?? notAvailable;
  return {
    year,
    state,
    complaints,
    losses,
    isWithheld: losses.current === null && printings.some(({ status }) => status === 'suppressed'),
    subjects: weighMeasure(catalog, ic3StateTypes, printings, 'subjects'),
    average: ratio(amount, complaints.current?.value ?? notAvailable),
    population,
    lossesPerResident: ratio(amount, population?.value ?? notAvailable),
  };
}
