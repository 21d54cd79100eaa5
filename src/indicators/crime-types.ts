import type { Catalog } from '../catalog/catalog.ts';
import { crimeTypes } from '../datasets/crime-types.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { ic3CrimeTypes } from '../datasets/ic3-crime-types.ts';
import type { Available } from './available.ts';
import type { Agreement } from './current.ts';
import type { CrimeTypeRow } from './losses.ts';
import { rankBy } from './rank.ts';
import { weighMeasure } from './standing.ts';

/** One crime type in one year. */
export interface CrimeTypeYear {
  readonly year: number;
  readonly type: RowOf<typeof crimeTypes>;
  readonly complaints: Agreement<CrimeTypeRow>;
  /** In US dollars of the year. */
  readonly losses: Agreement<CrimeTypeRow>;
  /** Rank by reported losses among the types of the year; 1 is the highest. */
  readonly rank: Available<number>;
  /** Number of types that have a rank in this year. */
  readonly ranked: number;
}

/**
 * The crime types that the report of each year lists, with their ranks, oldest year first and the
 * highest losses first. Types that a later report put together from others would count twice; they are left out,
 * and so are descriptors, which stand beside a type.
 */
export function rankedCrimeTypes(catalog: Catalog): readonly CrimeTypeYear[] {
  const years = Map.groupBy(catalog.rows(ic3CrimeTypes), ({ year }) => year);
  return [...years]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, rows]) => {
      const listed = [...Map.groupBy(rows, ({ crime_type }) => crime_type)].flatMap(
        ([id, printings]) => {
          const type = catalog.find(crimeTypes, id);
          const isOwn = printings.some(({ table }) => table === 'single-year');
          if (type?.kind !== 'crime-type' || !isOwn) return [];
          const complaints = weighMeasure(catalog, ic3CrimeTypes, printings, 'complaints');
          const losses = weighMeasure(catalog, ic3CrimeTypes, printings, 'losses_usd');
          return [{ year, type, complaints, losses }];
        },
      );
      const ranks = rankBy(listed, ({ losses }) => losses.current?.value ?? null);
      return listed
        .map((item) => ({ ...item, rank: ranks.get(item) ?? null, ranked: ranks.size }))
        .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
    });
}
