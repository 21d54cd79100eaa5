import type { Catalog } from '../catalog/catalog.ts';
import { breaks } from '../datasets/breaks.ts';
import type { Dataset, RowOf } from '../datasets/dataset.ts';
import { ic3CrimeTypes } from '../datasets/ic3-crime-types.ts';
import { once } from '../order/once.ts';

type BreakRow = RowOf<typeof breaks>;

/** The figures of this year and later ones cannot simply be compared with those before. */
export interface Break {
  readonly year: number;
  readonly kind: BreakRow['kind'];
  /** What changed, as a whole sentence. */
  readonly what: string;
}

/** Kinds that change nothing in figures which exist: the beginning of a series, and mere words. */
const silent: readonly BreakRow['kind'][] = ['start', 'wording'];

/** Kinds after which something else, or in another way, is counted. */
const changesCount: readonly BreakRow['kind'][] = ['definition', 'counting'];

const yearlyBreaks = once((catalog: Catalog) =>
  catalog.rows(breaks).filter(({ from, kind }) => /^\d{4}$/.test(from) && !silent.includes(kind)),
);

/**
 * Breaks of series of one dataset, oldest first; `all` are those of every series. A break that
 * several editions state is one.
 */
export function breaksOf(
  catalog: Catalog,
  dataset: Dataset,
  ...series: readonly string[]
): readonly Break[] {
  const found = yearlyBreaks(catalog)
    .filter((row) => row.dataset === dataset.id && series.includes(row.series))
    .map(({ from, kind, what }) => ({ year: Number(from), kind, what }))
    .sort((a, b) => a.year - b.year);
  return [...new Map(found.map((item) => [`${item.year} ${item.what}`, item])).values()];
}

/** Breaks of tech support fraud as the annual reports count it. */
export const techSupportBreaks = (catalog: Catalog): readonly Break[] =>
  breaksOf(catalog, ic3CrimeTypes, 'all', 'tech-support');

/** Those that a comparison of these years crosses. */
export function crossedBy(all: readonly Break[], years: readonly number[]): readonly Break[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return all.filter(({ year }) => first < year && year <= last);
}

/** True where after the break something else, or in another way, is counted. */
export const changesTheCount = ({ kind }: Break): boolean => changesCount.includes(kind);
