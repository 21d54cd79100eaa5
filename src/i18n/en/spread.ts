import type { Format } from '../format.ts';

/** How the places of a year lie around the rate of all together. */
export interface SpreadWords {
  readonly year: number;
  /** Rate of all places together, written out. */
  readonly whole: string;
  /** Places with a rate. */
  readonly places: number;
  readonly higher: number;
  readonly underHalf: number;
}

/** After a rate of all places, at the end of a title: in how many it is higher, or under half. */
export function spread(f: Format, { places, higher, underHalf }: SpreadWords): string {
  if (higher === 0) return '';
  const more = `; ${f.number(higher)} of ${f.number(places)} places ${higher === 1 ? 'was' : 'were'} above that`;
  return underHalf === 0 ? more : `${more}, ${f.number(underHalf)} below half of it`;
}
