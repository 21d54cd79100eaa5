import type { Catalog } from '../catalog/catalog.ts';
import { states } from '../datasets/states.ts';
import { compare } from '../order/compare.ts';
import type { Available } from './available.ts';
import { stateTypeYears, wholeYears } from './state-types.ts';
import { type State, stateYears } from './states.ts';

/** Losses per resident of one place by year, in US dollars. */
export interface Course {
  readonly state: State;
  readonly values: readonly Available<number>[];
}

/** The courses of all places on one scale. */
export interface SideBySide {
  readonly years: readonly number[];
  /** Those with any value, by name. */
  readonly places: readonly Course[];
  /** End of the scale: a place far above all others does not press them together. */
  readonly end: number;
  /** Places that the scale cuts off. */
  readonly beyond: readonly State[];
}

/** A place whose highest value is so many times that of the next is cut off. */
const far = 1.5;

function sideBySide(
  catalog: Catalog,
  years: readonly number[],
  rateIn: (state: string, year: number) => Available<number>,
): SideBySide {
  const places = [...catalog.rows(states)]
    .sort((a, b) => compare(a.name, b.name))
    .map((state) => ({ state, values: years.map((year) => rateIn(state.state, year)) }))
    .filter(({ values }) => values.some((value) => value !== null));
  const peaks = places
    .map(({ values }) => Math.max(...values.flatMap((value) => value ?? [])))
    .sort((a, b) => b - a);
  const end = peaks.find((peak, index) => peak <= far * (peaks[index + 1] ?? 0)) ?? peaks[0] ?? 0;
  const beyond = places.filter(({ values }) =>
    values.some((value) => value !== null && value > end),
  );
  return { years, places, end, beyond: beyond.map(({ state }) => state) };
}

/** Tech support fraud, in the years in which most states are stated. */
export function techSupportSideBySide(catalog: Catalog): SideBySide {
  const rates = new Map(
    stateTypeYears(catalog, 'tech-support').map((item) => [
      `${item.year} ${item.state.state}`,
      item.lossesPerResident,
    ]),
  );
  return sideBySide(
    catalog,
    wholeYears(catalog, 'tech-support'),
    (state, year) => rates.get(`${year} ${state}`) ?? null,
  );
}

/** Internet crime of all kinds. */
export function internetCrimeSideBySide(catalog: Catalog): SideBySide {
  const rates = new Map(
    stateYears(catalog).map((item) => [
      `${item.year} ${item.state.state}`,
      item.lossesPer100k === null ? null : item.lossesPer100k / 100_000,
    ]),
  );
  const years = [...new Set(stateYears(catalog).map(({ year }) => year))].sort((a, b) => a - b);
  return sideBySide(catalog, years, (state, year) => rates.get(`${year} ${state}`) ?? null);
}
