/** A list that is never empty. */
export type Filled<T> = readonly [T, ...T[]];

/** True where there is anything in the list. */
export const isFilled = <T>(items: readonly T[]): items is Filled<T> => items.length > 0;

export interface Ends<T> {
  readonly first: T;
  readonly last: T;
}

/** The first and the last of a list in its order; null of an empty one. */
export function ends<T>(items: Filled<T>): Ends<T>;
export function ends<T>(items: readonly T[]): Ends<T> | null;
export function ends<T>(items: readonly T[]): Ends<T> | null {
  if (!isFilled(items)) return null;
  const [first] = items;
  return { first, last: items.at(-1) ?? first };
}

/** An item and a value of it that is known. */
export interface Known<T, V> {
  readonly item: T;
  readonly value: V;
}

/** The items of which a value is known, in their order, each with it. */
export function known<T, V>(
  items: readonly T[],
  toValue: (item: T) => V | null | undefined,
): readonly Known<T, V>[] {
  return items.flatMap((item) => {
    const value = toValue(item);
    return value === null || value === undefined ? [] : [{ item, value }];
  });
}

/** The items that share a key, group by group, in the order in which the keys first occur. */
export function groupsOf<T>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
): readonly Filled<T>[] {
  const groups: Iterable<readonly T[]> = Map.groupBy(items, keyOf).values();
  return [...groups].filter(isFilled);
}
