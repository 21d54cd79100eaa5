/** A number of another dataset that a measure cannot be larger than, in the row that has the same key cells. */
export interface Whole {
  readonly dataset: string;
  readonly measure: string;
}

/** What a column measures, as its dataset declares it. The unit is that of the column's words unless said otherwise. */
export interface Measure<C extends string = string> {
  /** The column in which each row names its unit. */
  readonly unitColumn?: C;
  /** A column that names a row of another dataset, and the column there that holds the unit. */
  readonly unitThrough?: readonly [reference: C, column: string];
  /**
   * `plain` (if left out): 0 or more, and at most 100 where the unit is percent. `change`: any number,
   * in the rows in which `column` ends so; the others are plain.
   */
  readonly changes?: { readonly column: C; readonly ending: string };
  /** The column that tells the step to which the source rounds; empty there means: to the last unit. */
  readonly step?: C;
  /** Part by which editions of an estimate may differ without anything being wrong. */
  readonly revision?: number;
  /** True where a row counts all up to its date, so that values of several dates never add up. */
  readonly runningTotal?: boolean;
  /** True where a single large case can multiply it from one year to the next: a jump is no sign of a slip. */
  readonly erratic?: boolean;
  /** What this is a part of: another measure of the row, or a number of another dataset. */
  readonly partOf?: readonly (C | Whole)[];
  /** A measure without which this one cannot be: no losses without a complaint. */
  readonly needs?: C;
  /** True for amounts that may be those of one or two people: left out where `needs` counts so few. */
  readonly withheld?: boolean;
}

/**
 * Complaints and reported losses of rows that are a part of what these datasets count. `withheld` and
 * `erratic` are as in `Measure`, of the losses.
 */
export const countedWithin = (
  datasets: readonly string[],
  { withheld = false, erratic = false } = {},
) => ({
  complaints: { partOf: datasets.map((dataset) => ({ dataset, measure: 'complaints' })) },
  losses_usd: {
    step: 'losses_rounded_to_usd' as const,
    needs: 'complaints' as const,
    withheld,
    erratic,
    partOf: datasets.map((dataset) => ({ dataset, measure: 'losses_usd' })),
  },
});
