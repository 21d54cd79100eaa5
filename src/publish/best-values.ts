import { defineBestValues } from '../datasets/best-values.ts';
import { bestValues as computeBestValues } from '../indicators/best-values.ts';

/** Each fact of the other datasets once, worked out from their rows. */
export const bestValues = defineBestValues(computeBestValues);
