import { mergeArcs, transform } from 'topojson-client';
import type {
  GeometryObject,
  MultiPolygon,
  Polygon,
  Properties,
  Topology,
} from 'topojson-specification';

export type Point = readonly [number, number];

/** One area: polygons of rings of arc numbers, as in TopoJSON (`~i` is arc `i` backwards). */
export interface Area {
  readonly id: string;
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

/** Areas over shared arcs; points are degrees when just read, pixels once projected. */
export interface Atlas {
  readonly areas: readonly Area[];
  readonly arcs: readonly (readonly Point[])[];
}

function isTopology(value: unknown): value is Topology {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'Topology' &&
    'objects' in value &&
    'arcs' in value &&
    Array.isArray(value.arcs)
  );
}

function isPolygon(geometry: GeometryObject<Properties>): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/**
 * Reads one collection of a TopoJSON file.
 * `name` gives the id of an area, or null for an area that the map leaves out;
 * areas of the same id become one.
 */
export function readAtlas(
  value: unknown,
  collection: string,
  name: (geometry: GeometryObject<Properties>) => string | null,
): Atlas {
  if (!isTopology(value)) throw new Error('map: expected a TopoJSON topology');
  const object = value.objects[collection];
  if (object?.type !== 'GeometryCollection') throw new Error(`map: no collection "${collection}"`);
  const parts = Map.groupBy(object.geometries, name);
  parts.delete(null);
  const areas = [...parts].map(([id, geometries]) => ({
    id: String(id),
    polygons: mergeArcs(value, geometries.filter(isPolygon)).arcs,
  }));
  const decode = transform(value.transform ?? null);
  const arcs = value.arcs.map((arc) =>
    arc.map((position, index): Point => {
      const [x = Number.NaN, y = Number.NaN] = decode([...position], index > 0);
      return [x, y];
    }),
  );
  return { areas, arcs };
}

/** Moves every point, for example from degrees to pixels. */
export function moved(atlas: Atlas, move: (point: Point) => Point): Atlas {
  return { ...atlas, arcs: atlas.arcs.map((arc) => arc.map(move)) };
}

/** The atlas as topojson-client and topojson-simplify want it, its areas in `objects.areas`. */
export function toTopology({ areas, arcs }: Atlas) {
  const geometries = areas.map(({ id, polygons }) => ({
    type: 'MultiPolygon' as const,
    id,
    arcs: polygons.map((rings) => rings.map((ring) => [...ring])),
  }));
  return {
    type: 'Topology' as const,
    arcs: arcs.map((arc) => arc.map((point) => [...point])),
    objects: { areas: { type: 'GeometryCollection' as const, geometries } },
  };
}

/** The points of one ring, its last point equal to its first. */
export function ringPoints(arcs: Atlas['arcs'], ring: readonly number[]): Point[] {
  return ring.flatMap((number, position) => {
    const arc = arcs[number < 0 ? ~number : number] ?? [];
    const points = number < 0 ? arc.toReversed() : arc;
    return position === 0 ? points : points.slice(1);
  });
}

/** The same atlas without the polygons whose outer ring fails the test. */
export function keepPolygons(atlas: Atlas, test: (outer: readonly Point[]) => boolean): Atlas {
  const areas = atlas.areas.map(({ id, polygons }) => ({
    id,
    polygons: polygons.filter(([outer = []]) => test(ringPoints(atlas.arcs, outer))),
  }));
  return { ...atlas, areas };
}
