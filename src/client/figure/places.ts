/** Whole SVG units of each row on one axis; null for a row that is not drawn. */
export type Places = readonly (number | null)[];

export function readPlaces(text: string | null): Places | null {
  return text === null || text === ''
    ? null
    : text.split(' ').map((part) => (part === '-' ? null : Number(part)));
}

/** A chart is read along an axis on which alone its rows have places. */
export interface RowAxes {
  readonly x: Places | null;
  readonly y: Places | null;
}

/** How far from a dot a reader may point, in SVG units: a finger is wide. */
const reach = 40;

/** The row nearest to a point in SVG units; null where none is near. */
export function nearestRow({ x, y }: RowAxes, at: { x: number; y: number }): number | null {
  const both = x !== null && y !== null;
  let best: number | null = null;
  let least = both ? reach : Infinity;
  for (const row of (x ?? y ?? []).keys()) {
    const dx = x ? (x[row] ?? null) : at.x;
    const dy = y ? (y[row] ?? null) : at.y;
    if (dx === null || dy === null) continue;
    const distance = Math.hypot(dx - at.x, dy - at.y);
    if (distance < least) [best, least] = [row, distance];
  }
  return best;
}

/** Distance between neighbouring rows on an axis: the width of what a reader points at. */
export function stepOf(places: Places): number {
  const sorted = [...new Set(places)].filter((place) => place !== null).sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0));
  return gaps.length === 0 ? reach : Math.min(...gaps);
}
