/** A stated number, with how exactly it is stated. */
export interface Quantity {
  readonly value: number;
  /** The step to which the source rounds; 0 where it prints every unit. */
  readonly step: number;
  readonly qualifier?: string | null | undefined;
}

/** "About" is taken to mean within a tenth. */
const about = 0.1;

/**
 * True where two statements can both be right: equal, equal once rounded, "at least" or "about", or
 * no further apart than editions of an estimate usually are (`revision`, a part of the larger value).
 */
export function agree(a: Quantity, b: Quantity, revision = 0): boolean {
  const difference = Math.abs(a.value - b.value);
  const larger = Math.max(a.value, b.value);
  if (difference <= Math.max(a.step, b.step) / 2 || difference <= revision * larger) return true;
  if (a.qualifier === 'at-least' && b.value >= a.value) return true;
  if (b.qualifier === 'at-least' && a.value >= b.value) return true;
  const isAbout = a.qualifier === 'approximately' || b.qualifier === 'approximately';
  return isAbout && difference <= about * larger;
}
