import type { RawTable } from './raw-table.ts';

/** Share of filled cells that must be the same for a column to count as renamed. */
const leastAlike = 0.8;

export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Columns that have another name now but still hold what they held. */
export function findRenames(before: RawTable, after: RawTable): readonly Rename[] {
  const fresh = after.header.filter((name) => !before.header.includes(name));
  const renames: Rename[] = [];
  for (const from of before.header.filter((name) => !after.header.includes(name))) {
    const held = valuesOf(before, from);
    const candidates = fresh
      .filter((to) => !renames.some((rename) => rename.to === to))
      .map((to) => ({ to, share: alike(held, valuesOf(after, to)) }))
      .sort((a, b) => b.share - a.share);
    const [best] = candidates;
    if (best && best.share >= leastAlike) renames.push({ from, to: best.to });
  }
  return renames;
}

function valuesOf({ header, rows }: RawTable, column: string): readonly string[] {
  const index = header.indexOf(column);
  return rows.map(({ cells }) => cells[index] ?? '').filter((text) => text !== '');
}

/** Share of the longer list that the two have in common, whatever the order; 0 for empty lists. */
function alike(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of a) counts.set(text, (counts.get(text) ?? 0) + 1);
  let common = 0;
  for (const text of b) {
    const left = counts.get(text) ?? 0;
    if (left > 0) common += 1;
    counts.set(text, left - 1);
  }
  return common === 0 ? 0 : common / Math.max(a.length, b.length);
}
