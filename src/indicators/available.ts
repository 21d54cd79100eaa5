/** A result that cannot be had: a part is missing, or one would divide by zero. Never NaN, never 0. */
export const notAvailable = null;

export type Available<T> = T | typeof notAvailable;

/** `part / whole`, where both are known and the whole is not zero. */
export function ratio(part: Available<number>, whole: Available<number>): Available<number> {
  return part === notAvailable || whole === notAvailable || whole === 0
    ? notAvailable
    : part / whole;
}

/** Relative change from `before` to `after`: 0.5 is a rise by half. */
export function growth(before: Available<number>, after: Available<number>): Available<number> {
  const times = ratio(after, before);
  return times === notAvailable ? notAvailable : times - 1;
}

/** `count` per 100,000 of `population`. */
export function per100k(
  count: Available<number>,
  population: Available<number>,
): Available<number> {
  const share = ratio(count, population);
  return share === notAvailable ? notAvailable : share * 100_000;
}

/** Sum of all parts; not available where one of them is missing, since the sum would be too small. */
export function sum(parts: readonly Available<number>[]): Available<number> {
  return parts.reduce<Available<number>>(
    (total, part) =>
      total === notAvailable || part === notAvailable ? notAvailable : total + part,
    0,
  );
}
