import { type Available, notAvailable, ratio, sum } from './available.ts';

/** How a rate is worked out from the rows of places. */
export interface StateRate<R> {
  readonly count: (row: R) => Available<number>;
  readonly residents: (row: R) => Available<number>;
  /** Residents to whom the rate refers: 1, or 1,000,000. */
  readonly per: number;
}

/** How a rate compares with that of all places together, from low to high. */
export const relations = ['under-half', 'below', 'about', 'above', 'over-double'] as const;

export type Relation = (typeof relations)[number];

/** Upper limits of all relations but the last, as parts of the rate of all places. */
const limits = [0.5, 0.8, 1.2, 2];

/** The count of a place per so many residents; not available where one of them is missing. */
export function rateOf<R>({ count, residents, per }: StateRate<R>, row: R): Available<number> {
  const rate = ratio(count(row), residents(row));
  return rate === notAvailable ? notAvailable : rate * per;
}

/** The rate of all places together: of those alone for which count and residents are known. */
export function wholeRate<R>(rate: StateRate<R>, rows: readonly R[]): Available<number> {
  const known = rows.filter((row) => rateOf(rate, row) !== notAvailable);
  const whole = ratio(sum(known.map(rate.count)), sum(known.map(rate.residents)));
  return whole === notAvailable ? notAvailable : whole * rate.per;
}

/** The relation of a rate to that of all places; the middle one where all have none. */
export function relationOf(rate: number, whole: Available<number>): Relation {
  const times = ratio(rate, whole);
  if (times === notAvailable) return 'about';
  const index = limits.findIndex((limit) => times < limit);
  return relations[index === -1 ? limits.length : index] ?? 'about';
}

/** How the places of a year lie around the rate of all. */
export interface Spread {
  readonly whole: number;
  /** Places with a rate. */
  readonly places: number;
  /** Places with a higher rate than all together. */
  readonly higher: number;
  readonly underHalf: number;
}

/** Null where no place has a rate. */
export function spreadOf<R>(rate: StateRate<R>, rows: readonly R[]): Spread | null {
  const whole = wholeRate(rate, rows);
  if (whole === notAvailable) return null;
  const rates = rows.flatMap((row) => rateOf(rate, row) ?? []);
  return {
    whole,
    places: rates.length,
    higher: rates.filter((value) => value > whole).length,
    underHalf: rates.filter((value) => relationOf(value, whole) === 'under-half').length,
  };
}
