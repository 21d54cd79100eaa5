import type { Years } from '../../indicators/operation-years.ts';
import type { Format } from '../format.ts';
import { span } from './phrases.ts';

/** So many things, by their name for one and for several in the case of the sentence. */
export const quantity = (f: Format, count: number, one: string, many: string) =>
  `${f.number(count)} ${count === 1 ? one : many}`;

/** `1 Einsatz`, `12 Einsätze`: subject or object of a sentence. */
export const operations = (f: Format, count: number) => quantity(f, count, 'Einsatz', 'Einsätze');

/** The same after “bei”, “von”, “zu”: `12 Einsätzen`. */
export const operationsDative = (f: Format, count: number) =>
  quantity(f, count, 'Einsatz', 'Einsätzen');

/** How many operations, and of which years where any has a date: `12 Einsätze, 2022–2025`. */
export const counted = (f: Format, count: number, years: Years | null) =>
  years === null
    ? operations(f, count)
    : `${operations(f, count)}, ${span(years.first, years.last)}`;
