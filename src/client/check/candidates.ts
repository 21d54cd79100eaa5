import type { Fact } from '../../site/check-listing.ts';
import type { Mention, Reading } from './numbers.ts';

export type Fit = 'exact' | 'rounded' | 'near';

/** A fact with the words that tell what it is about. */
export interface Known {
  readonly fact: Fact;
  /** What it counts, and in what. */
  readonly own: ReadonlySet<string>;
  /** The same with the table that it is from. */
  readonly stems: ReadonlySet<string>;
}

/** A value this far away is near: a wrong digit at the end, another edition. */
const near = 0.02;

/** However few digits are given, a rounded number is not further off than this. */
const roundedMost = 0.025;

/** The same for "more than" and "nearly". */
const sidedMost = 0.06;

/** Facts whose value fits a reading of a number, and whose unit does not speak against it. */
export function candidates(sorted: readonly Known[], { value, step }: Reading, mention: Mention) {
  const width = Math.max(step, value * sidedMost);
  const found: { readonly known: Known; readonly fit: Fit }[] = [];
  for (let index = lowerBound(sorted, value - width); index < sorted.length; index += 1) {
    const known = sorted[index];
    if (!known || known.fact.value > value + width) break;
    const fit = fitOf(known.fact.value, { value, step }, mention);
    if (fit && unitFits(known.fact.unit, mention)) found.push({ known, fit });
  }
  return found;
}

function lowerBound(sorted: readonly Known[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.fact.value ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fitOf(value: number, reading: Reading, { side, unit }: Mention): Fit | null {
  const { value: said, step } = reading;
  const off = value - said;
  if (Math.abs(off) < 1e-9 * Math.max(1, said)) return 'exact';
  if (unit === 'percent') return Math.abs(off) <= step / 2 ? 'rounded' : null;
  const room = Math.min(step, said * sidedMost);
  if (side === 'above' && off > 0 && off < room) return 'rounded';
  if (side === 'below' && off < 0 && -off < room) return 'rounded';
  // A whole number below a hundred is counted, not rounded.
  const isRounded = step < 1 || said >= 100;
  if (isRounded && Math.abs(off) <= Math.min(step / 2, said * roundedMost)) return 'rounded';
  return said >= 100 && Math.abs(off) <= said * near ? 'near' : null;
}

/** A number without a unit may be money where it is long or has a word for its size. */
export function unitFits(unit: string, { unit: said, text }: Mention): boolean {
  if (said !== null) return unit === said;
  const isMoney = /^[A-Z]{3}$/.test(unit);
  return unit !== 'percent' && (!isMoney || /\d{5}|\p{L}{2}|,\d{3},/u.test(text));
}
