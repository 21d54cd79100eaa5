import { compare } from '../order/compare.ts';

interface Published {
  readonly publisher: string;
  readonly published: string | null;
}

/**
 * Sources of a figure, the main ones first: those of the publisher with most of them, and of one
 * publisher the newest.
 */
export function mainFirst<T>(items: readonly T[], of: (item: T) => Published): readonly T[] {
  const counts = Map.groupBy(items, (item) => of(item).publisher);
  const weight = (item: T) => counts.get(of(item).publisher)?.length ?? 0;
  return items.toSorted(
    (a, b) =>
      weight(b) - weight(a) ||
      compare(of(a).publisher, of(b).publisher) ||
      compare(of(b).published ?? '', of(a).published ?? ''),
  );
}
