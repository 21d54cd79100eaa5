import type { Point } from './atlas.ts';

/** Area of a ring in the square of its unit, whatever its direction. */
export function ringArea(ring: readonly Point[]): number {
  let sum = 0;
  let [x0, y0] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    sum += x0 * y - x * y0;
    [x0, y0] = [x, y];
  }
  return Math.abs(sum) / 2;
}

/** Left, top, right and bottom of some points. */
export function bounds(points: Iterable<Point>): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Whether `b` adds nothing between `a` and `c`: the same place, on their line, or the tip of a spike. */
function isIdle([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - by) === (by - ay) * (cx - bx);
}

/** A rounded line without the points that rounding has made idle; keeps both ends. */
export function cleanLine(line: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of line) {
    for (;;) {
      const [before, last] = kept.slice(-2);
      if (before === undefined || last === undefined || !isIdle(before, last, point)) break;
      kept.pop();
    }
    const last = kept.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) kept.push(point);
  }
  return kept;
}

/** A rounded ring without idle points and without its closing point; empty when nothing is left. */
export function cleanRing(ring: readonly Point[]): Point[] {
  const open = cleanLine(ring);
  const [first] = open;
  const last = open.at(-1);
  if (open.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) open.pop();
  // A second pass from another corner fixes the place where the first began.
  const turned = cleanLine([...open.slice(1), ...open.slice(0, 2)]).slice(0, -1);
  return turned.length < 3 || ringArea(turned) === 0 ? [] : turned;
}
