import type { Format } from '../format.ts';

/** How the places of a year compare with the rate of all together. */
interface SpreadWords {
  /** Places with a rate. */
  readonly places: number;
  readonly higher: number;
  readonly underHalf: number;
}

/** After a rate of all places, at the end of a title: in how many it is higher, or under half. */
export function spread(f: Format, { places, higher, underHalf }: SpreadWords): string {
  if (higher === 0) return '';
  const more = `; ${f.number(places)} में से ${f.number(higher)} ${higher === 1 ? 'जगह' : 'जगहों'} पर इससे ज़्यादा`;
  return underHalf === 0 ? more : `${more}, ${f.number(underHalf)} पर इसके आधे से भी कम`;
}
