/**
 * Ranks from 1 for the largest value; equal values share a rank and the next rank is left out (1, 2, 2, 4).
 * Items without a value have no rank.
 */
export function rankBy<T>(
  items: readonly T[],
  numberOf: (item: T) => number | null,
): ReadonlyMap<T, number> {
  const known = items.flatMap((item) => {
    const value = numberOf(item);
    return value === null ? [] : [{ item, value }];
  });
  known.sort((a, b) => b.value - a.value);
  const ranks = new Map<T, number>();
  let rank = 0;
  for (const [index, { item, value }] of known.entries()) {
    if (index === 0 || value !== known[index - 1]?.value) rank = index + 1;
    ranks.set(item, rank);
  }
  return ranks;
}
