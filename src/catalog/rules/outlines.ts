import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from '../../../data/geo/india.topo.json' with { type: 'json' };

type Point = readonly [longitude: number, latitude: number];

interface Outline {
  /** ISO 3166-2 code of the state or union territory. */
  readonly state: string;
  readonly area: Parameters<typeof geoContains>[0];
  readonly rings: readonly (readonly (readonly number[])[])[];
}

function isTopology(value: unknown): value is Topology<{ states: GeometryCollection }> {
  return typeof value === 'object' && value !== null && 'objects' in value && 'arcs' in value;
}

/** The states and union territories of India as the maps draw them, in degrees. */
const outlines: readonly Outline[] = readOutlines();

function readOutlines(): readonly Outline[] {
  const value: unknown = topology;
  if (!isTopology(value)) return [];
  return feature(value, value.objects.states).features.flatMap((area) => {
    const { geometry, id } = area;
    if (geometry.type === 'Polygon')
      return [{ state: String(id), area, rings: geometry.coordinates }];
    if (geometry.type !== 'MultiPolygon') return [];
    return [{ state: String(id), area, rings: geometry.coordinates.flat() }];
  });
}

/** The state in whose outline a point lies; undefined for one at sea or abroad. */
export const stateAt = (point: Point): string | undefined =>
  outlines.find(({ area }) => geoContains(area, [...point]))?.state;

/** Kilometres from a point to the border of a state; infinite for a state that has no outline. */
export function kilometresTo(state: string, point: Point): number {
  const rings = outlines.find((outline) => outline.state === state)?.rings ?? [];
  let nearest = Infinity;
  for (const ring of rings) {
    for (const [index, end] of ring.entries()) {
      const start = ring[index - 1];
      if (start) nearest = Math.min(nearest, distance(point, start, end));
    }
  }
  return nearest;
}

const kilometresPerDegree = 111.2;

/** Kilometres from a point to a stretch of border, on a plane that touches the earth at the point. */
function distance([x, y]: Point, start: readonly number[], end: readonly number[]): number {
  const width = kilometresPerDegree * Math.cos((y * Math.PI) / 180);
  const flat = ([east = 0, north = 0]: readonly number[]): Point => [
    (east - x) * width,
    (north - y) * kilometresPerDegree,
  ];
  const [[ax, ay], [bx, by]] = [flat(start), flat(end)];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + part * dx, ay + part * dy);
}
