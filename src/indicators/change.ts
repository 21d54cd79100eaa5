import { type Available, notAvailable, ratio } from './available.ts';

/** How one value stands to another, in the form in which one says it. */
export type Change =
  | { readonly kind: 'multiple'; readonly times: number }
  | { readonly kind: 'more' | 'less'; readonly share: number }
  | { readonly kind: 'same' };

/** From here on one says "three times", below "50% more". */
const leastMultiple = 2;

/** Half a percent: a smaller change would be said as 0%. */
const leastShare = 0.005;

/**
 * `after` compared with `before`. Multiples are cut, never rounded up: to one decimal below ten, to
 * whole numbers above.
 */
export function changeFrom(before: Available<number>, after: Available<number>): Available<Change> {
  const times = ratio(after, before);
  if (times === notAvailable) return notAvailable;
  if (times >= leastMultiple) return { kind: 'multiple', times: cut(times) };
  const share = Math.abs(times - 1);
  if (share < leastShare) return { kind: 'same' };
  return { kind: times > 1 ? 'more' : 'less', share };
}

function cut(times: number): number {
  return times < 10 ? Math.floor(times * 10) / 10 : Math.floor(times);
}
