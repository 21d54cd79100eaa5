import type { Catalog } from '../catalog/catalog.ts';
import type { Figure, FigureFamily } from './figure.ts';
import { lossesByYear } from './losses-by-year.ts';
import { operationPlaceMaps } from './operation-places.ts';
import { stateLosses } from './state-losses.ts';
import { stateRates } from './state-rates.ts';
import { victimCountries } from './victim-countries.ts';

const families: readonly FigureFamily[] = [
  lossesByYear,
  stateRates,
  operationPlaceMaps,
  victimCountries,
  stateLosses,
];

const bound = new WeakMap<Catalog, ReadonlyMap<string, Figure>>();

/** Every figure for which the data has rows, by id. */
export function figuresOf(catalog: Catalog): ReadonlyMap<string, Figure> {
  const before = bound.get(catalog);
  if (before) return before;
  const figures = families.flatMap((family) => family.bind(catalog));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  bound.set(catalog, byId);
  return byId;
}
