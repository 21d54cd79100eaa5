import type { Years } from '../../indicators/operation-years.ts';
import type { Format } from '../format.ts';
import { span } from './phrases.ts';

/** So many things, by their name for one and for several: `1 शिकायत`, `12 शिकायतें`. */
export const quantity = (f: Format, count: number, one: string, many: string) =>
  `${f.number(count)} ${count === 1 ? one : many}`;

/** The same word for one and for several: `1 अभियान`, `12 अभियान`. */
export const operations = (f: Format, count: number) => `${f.number(count)} अभियान`;

/** The same before a postposition: `1 अभियान में`, `12 अभियानों में`. */
export const operationsOblique = (f: Format, count: number) =>
  quantity(f, count, 'अभियान', 'अभियानों');

export const complaints = (f: Format, count: number) => quantity(f, count, 'शिकायत', 'शिकायतें');

/** How many operations, and of which years where any has a date: `12 अभियान, 2022–2025`. */
export const counted = (f: Format, count: number, years: Years | null) =>
  years === null
    ? operations(f, count)
    : `${operations(f, count)}, ${span(years.first, years.last)}`;
