import type { Point } from './atlas.ts';
import { bounds } from './rings.ts';

/** How much a pixel away from the middle costs against a pixel of distance from the edge. */
const PULL = 0.2;
const CELLS = 12;
const ROUNDS = 3;

function edgeDistance([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** Distance in pixels from a point to the edge of a polygon; negative outside of it. */
function depth(point: Point, rings: readonly (readonly Point[])[]): number {
  const [x, y] = point;
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    let a = ring.at(-1) ?? point;
    for (const b of ring) {
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) {
        inside = !inside;
      }
      nearest = Math.min(nearest, edgeDistance(point, a, b));
      a = b;
    }
  }
  return inside ? nearest : -nearest;
}

/**
 * A point well inside a polygon (outer ring first, then holes), in pixels at one decimal.
 * The deepest point alone would sit at one end of an oblong, so the middle of the box pulls.
 */
export function centreOf(rings: readonly (readonly Point[])[]): Point {
  const [left, top, right, bottom] = bounds(rings[0] ?? []);
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  let best = middle;
  let bestScore = -Infinity;
  let [width, height] = [right - left, bottom - top];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [x0, y0] = [best[0] - width / 2, best[1] - height / 2];
    for (let cell = 0; cell < CELLS * CELLS; cell += 1) {
      const x = x0 + (((cell % CELLS) + 0.5) * width) / CELLS;
      const y = y0 + ((Math.floor(cell / CELLS) + 0.5) * height) / CELLS;
      const inside = depth([x, y], rings);
      const score =
        inside < 0 ? inside - width : inside - PULL * Math.hypot(x - middle[0], y - middle[1]);
      if (score > bestScore) [best, bestScore] = [[x, y], score];
    }
    [width, height] = [(width * 2) / CELLS, (height * 2) / CELLS];
  }
  return [Math.round(best[0] * 10) / 10, Math.round(best[1] * 10) / 10];
}
