import type { SpreadWords } from '../en/spread.ts';
import type { Format } from '../format.ts';

/** After a rate of all places, at the end of a title: in how many it is higher, or under half. */
export function spread(f: Format, { places, higher, underHalf }: SpreadWords): string {
  if (higher === 0) return '';
  const more = `; ${f.number(higher)} de ${f.number(places)} lugares ${higher === 1 ? 'superó' : 'superaron'} esa cifra`;
  return underHalf === 0
    ? more
    : `${more} y ${f.number(underHalf)} no ${underHalf === 1 ? 'llegó' : 'llegaron'} a la mitad`;
}
