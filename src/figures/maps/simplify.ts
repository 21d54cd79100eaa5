import { planarTriangleArea, presimplify, type Triangle } from 'topojson-simplify';
import { type Atlas, ringPoints, toTopology } from './atlas.ts';
import { ringArea } from './rings.ts';

/** A ring keeps at least the bends that are worth this part of its area. */
const RING_BENDS = 8;

/** Square pixels of detail for each arc: finer around small rings, or they would lose their shape. */
function arcDetail({ areas, arcs }: Atlas, detail: number): number[] {
  const limits = arcs.map(() => detail);
  for (const ring of areas.flatMap(({ polygons }) => polygons.flat())) {
    const own = ringArea(ringPoints(arcs, ring)) / RING_BENDS;
    for (const number of ring) {
      const arc = number < 0 ? ~number : number;
      limits[arc] = Math.min(limits[arc] ?? detail, own);
    }
  }
  return limits;
}

/** What a bend is worth: its area in square pixels, less for a spike than for a gentle curve. */
function bendWeight(bend: Triangle): number {
  const [[ax, ay], [bx, by], [cx, cy]] = bend;
  const lengths = Math.hypot(ax - bx, ay - by) * Math.hypot(cx - bx, cy - by);
  const cosine = ((ax - bx) * (cx - bx) + (ay - by) * (cy - by)) / (lengths || 1);
  return planarTriangleArea(bend) * (1 - 0.7 * cosine);
}

/**
 * Leaves out the bends of a projected atlas that are worth less than `detail` square pixels.
 * It simplifies arcs, not shapes: neighbours keep the same border.
 */
export function simplified(atlas: Atlas, detail: number): Atlas {
  const limits = arcDetail(atlas, detail);
  const weighted = presimplify(toTopology(atlas), bendWeight);
  // The three lists have the same arcs, and the same points in each; the ends of an arc weigh Infinity.
  const arcs = atlas.arcs.map((arc, number) =>
    arc.filter(
      (_, index) => (weighted.arcs[number]?.[index]?.[2] ?? Infinity) >= (limits[number] ?? detail),
    ),
  );
  return { ...atlas, arcs };
}
