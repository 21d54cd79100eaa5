import type { Years } from '../../indicators/operation-years.ts';
import type { Format } from '../format.ts';
import { span } from './phrases.ts';

/** So many things, by their name for one and for several. */
export const quantity = (f: Format, count: number, one: string, many: string) =>
  `${f.number(count)} ${count === 1 ? one : many}`;

/** `1 operación`, `12 operaciones`. */
export const operations = (f: Format, count: number) =>
  quantity(f, count, 'operación', 'operaciones');

/** How many operations, and of which years where any has a date: `12 operaciones, 2022-2025`. */
export const counted = (f: Format, count: number, years: Years | null) =>
  years === null
    ? operations(f, count)
    : `${operations(f, count)}, ${span(years.first, years.last)}`;
