import type { Format } from '../format.ts';

interface Spread {
  /** Places with a rate. */
  readonly places: number;
  readonly higher: number;
  readonly underHalf: number;
}

/** After a rate of all places, at the end of a title: in how many it is higher, or under half. */
export function spread(f: Format, { places, higher, underHalf }: Spread): string {
  if (higher === 0) return '';
  const more = `; ${f.number(higher)} von ${f.number(places)} Gebieten ${higher === 1 ? 'lag' : 'lagen'} darüber`;
  return underHalf === 0
    ? more
    : `${more}, ${underHalf === 1 ? 'eines' : f.number(underHalf)} unter der Hälfte`;
}
