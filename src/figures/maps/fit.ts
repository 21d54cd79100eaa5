import type { GeoProjection } from 'd3-geo';
import { type Atlas, keepPolygons, moved, type Point, ringPoints } from './atlas.ts';
import { type MapPlan, type MapShapes, mapShapes } from './geometry.ts';
import { bounds } from './rings.ts';

/** Pixels kept free on each side, so that outlines are not cut. */
const MARGIN = 1;

function outerPoints({ areas, arcs }: Atlas): Point[] {
  return areas.flatMap(({ polygons }) =>
    polygons.flatMap(([outer = []]) => ringPoints(arcs, outer)),
  );
}

/** Whether a ring jumps from one side of the map to the other: the projection has cut it open. */
function isCut(ring: readonly Point[]): boolean {
  // The projection has scale 1 here: the whole world is about 5 wide.
  return ring.some(([x], index) => Math.abs(x - (ring[index - 1]?.[0] ?? x)) > 2);
}

/** Scales a projection until all areas of an atlas in degrees fill the width, and draws them. */
export function fitted(
  atlas: Atlas,
  projection: GeoProjection,
  { width, detail }: Pick<MapPlan, 'width' | 'detail'>,
): MapShapes {
  const place = ([longitude, latitude]: Point): Point =>
    projection([longitude, latitude]) ?? [0, 0];
  projection.scale(1).translate([0, 0]);
  const unit = keepPolygons(moved(atlas, place), (outer) => !isCut(outer));
  const [left, top, right, bottom] = bounds(outerPoints(unit));
  const scale = (width - 2 * MARGIN) / (right - left);
  projection.scale(scale).translate([MARGIN - scale * left, MARGIN - scale * top]);
  const height = Math.ceil(scale * (bottom - top) + 2 * MARGIN);
  return mapShapes({
    width,
    height,
    detail,
    atlas: moved({ areas: unit.areas, arcs: atlas.arcs }, place),
    project(longitude, latitude) {
      const [x, y] = place([longitude, latitude]);
      return x >= 0 && x <= width && y >= 0 && y <= height ? [x, y] : null;
    },
  });
}
