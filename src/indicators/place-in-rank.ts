import type { Catalog } from '../catalog/catalog.ts';
import { known } from './ends.ts';
import { type StateTypeYear, stateTypeYears } from './state-types.ts';
import { stateYears } from './states.ts';

/** How many places above and below are shown. */
const reach = 2;

/** The places next in rank by losses to tech support fraud, the place itself among them; empty for one without a rank. */
export function nextInRank(
  catalog: Catalog,
  state: string,
  year: number,
): readonly StateTypeYear[] {
  const ranked = known(
    stateTypeYears(catalog, 'tech-support').filter((item) => item.year === year),
    ({ rank }) => rank,
  )
    .toSorted((a, b) => a.value - b.value)
    .map(({ item }) => item);
  const own = ranked.findIndex((item) => item.state.state === state);
  return own === -1 ? [] : ranked.slice(Math.max(0, own - reach), own + reach + 1);
}

/** Years in which some places are printed, but not this one, oldest first. */
export function missingYears(catalog: Catalog, state: string): readonly number[] {
  const all = new Set(stateYears(catalog).map(({ year }) => year));
  const own = stateYears(catalog).filter(
    (item) => item.state.state === state && item.losses.current !== null,
  );
  const printed = new Set(own.map(({ year }) => year));
  return [...all].filter((year) => !printed.has(year)).sort((a, b) => a - b);
}
