/** From which place and value to which the ranked places of a year run, as sentences are given it. */
export interface RankedRange {
  readonly year: number;
  /** How many places have a rank. */
  readonly ranked: number;
  readonly top: string;
  /** The value of the top place, written out. */
  readonly highest: string;
  readonly low: string;
  readonly lowest: string;
}
