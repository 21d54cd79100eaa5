import { compare } from '../order/compare.ts';

/** Stands for the year of what has no date. */
export const undatedYear = 'undated';

/** Values with how often each occurs, most first; years newest first, what is undated last. */
export function facetCounts(
  values: readonly string[],
  facet: string,
): readonly (readonly [value: string, count: number])[] {
  const counts = [...Map.groupBy(values, (value) => value)].map(
    ([value, group]) => [value, group.length] as const,
  );
  const byYear = (a: string, b: string) =>
    Number(a === undatedYear) - Number(b === undatedYear) || compare(b, a);
  return counts.sort(([a, countA], [b, countB]) =>
    facet === 'year' ? byYear(a, b) : countB - countA || compare(a, b),
  );
}
