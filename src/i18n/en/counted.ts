import type { Years } from '../../indicators/operation-years.ts';
import type { Format } from '../format.ts';

/** `2016–2025`, or `2025` alone. */
export const span = ({ first, last }: Years) => (first === last ? `${first}` : `${first}–${last}`);

/** `1 operation`, `12 operations`. */
export const operations = (f: Format, count: number) =>
  count === 1 ? '1 operation' : `${f.number(count)} operations`;

/** How many operations, and of which years where any has a date: `12 operations, 2022–2025`. */
export const counted = (f: Format, count: number, years: Years | null) =>
  years === null ? operations(f, count) : `${operations(f, count)}, ${span(years)}`;
