import type { Available } from './available.ts';
import { ratio } from './available.ts';

/** A share of a whole that may be printed rounded. */
export interface RoundedShare {
  readonly share: Available<number>;
  /** The smallest and the largest share that the rounded whole leaves open. */
  readonly least: Available<number>;
  readonly most: Available<number>;
}

/** `part / whole`, where the whole is rounded to a multiple of `step` (0: printed to the dollar). */
export function shareOfRounded(
  part: Available<number>,
  whole: Available<number>,
  step: number,
): RoundedShare {
  const shifted = (by: number) => (whole === null ? null : whole + by);
  return {
    share: ratio(part, whole),
    least: ratio(part, shifted(step / 2)),
    most: ratio(part, shifted(-step / 2)),
  };
}
