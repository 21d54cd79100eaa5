import type { Catalog } from '../../catalog/catalog.ts';
import { nationYears } from '../nation.ts';
import { rateOf, type StateRate, wholeRate } from '../relation.ts';
import { type StateTypeYear, stateTypeYears, wholeYears } from '../state-types.ts';
import { stateYears } from '../states.ts';
import type { MeasureId } from './measures.ts';
import type { Point } from './point.ts';

const place = 'US';

const perResident: StateRate<StateTypeYear> = {
  count: ({ losses }) => losses.current?.value ?? null,
  residents: ({ population }) => population?.value ?? null,
  per: 1,
};

/**
 * Rates of the nation: of the places together for which both the count and the residents are known, as
 * maps compare with them. No document states them, and the nation's own count has complaints without a
 * place.
 */
export const nationalRates: Readonly<
  Partial<Record<MeasureId, (catalog: Catalog) => readonly Point[]>>
> = {
  'tech-support-per-resident': (catalog) =>
    wholeYears(catalog, 'tech-support').map((year) => {
      const rows = stateTypeYears(catalog, 'tech-support').filter(
        (row) => row.year === year && rateOf(perResident, row) !== null,
      );
      const value = wholeRate(perResident, rows);
      return pointOf(
        year,
        value,
        rows.flatMap(({ losses, population }) => [losses.current, population]),
      );
    }),
  'all-per-resident': (catalog) =>
    [...nationYears(catalog)].map(([year, { lossesPer100k }]) => {
      const rows = stateYears(catalog).filter(
        (row) => row.year === year && row.lossesPer100k !== null,
      );
      return pointOf(
        year,
        lossesPer100k === null ? null : lossesPer100k / 100_000,
        rows.flatMap(({ losses, population }) => [losses.current, population]),
      );
    }),
};

type Row = { readonly row: { readonly source_id: string } } | null;

/** The documents once each, without the place of every state in them. */
function pointOf(year: number, value: number | null, stated: readonly Row[]): Point {
  const ids = new Set(stated.flatMap((each) => (each ? [each.row.source_id] : [])));
  return {
    place,
    year,
    value,
    qualifier: 'exact',
    proofs: [...ids].map((source_id) => ({ source_id })),
  };
}
