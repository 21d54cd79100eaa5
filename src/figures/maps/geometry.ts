import { mergeArcs, meshArcs } from 'topojson-client';
import { once } from '../../order/once.ts';
import { type Area, type Atlas, moved, type Point, ringPoints, toTopology } from './atlas.ts';
import { centreOf } from './centre.ts';
import { linesPath, ringsPath } from './path.ts';
import { bounds, cleanLine, cleanRing, ringArea } from './rings.ts';
import { simplified } from './simplify.ts';

/**
 * Geometry of one map, projected, simplified and rounded for one frame width;
 * path data uses relative commands and half pixels.
 */
export interface MapShapes {
  /** pixels */
  readonly width: number;
  /** pixels */
  readonly height: number;
  /** ids of all areas, sorted: US-CA, IN-MH, ISO alpha-3 for the world */
  readonly ids: readonly string[];
  /** SVG path data of one area; throws on an unknown id */
  area(id: string): string;
  /** a point inside the area for symbols and labels, in pixels; throws on an unknown id */
  centre(id: string): readonly [number, number];
  /** path data of the borders between areas, each drawn once */
  readonly borders: string;
  /** path data of all areas as one outline */
  readonly land: string;
  /** areas smaller than 4 square pixels, to be drawn as dots */
  readonly tiny: ReadonlySet<string>;
  /** pixels of a place, or null when the map does not show it */
  project(longitude: number, latitude: number): readonly [number, number] | null;
}

/** What a map is made of: a projected atlas and its frame. */
export interface MapPlan {
  readonly width: number;
  readonly height: number;
  readonly atlas: Atlas;
  /** square pixels: a bend that spans less is left out */
  readonly detail: number;
  readonly project: MapShapes['project'];
}

/** Square pixels under which an area is a dot. */
const DOT = 4;

/** Square pixels under which an island or a hole is left out. */
const SPECK = 2;

/** Parts of a pixel that points are rounded to. */
const GRID = 2;

function snap(pixels: number): number {
  return Math.round(pixels * GRID) / GRID;
}

function polygonArea(atlas: Atlas, [outer = [], ...holes]: Area['polygons'][number]): number {
  const size = (ring: readonly number[]) => ringArea(ringPoints(atlas.arcs, ring));
  return holes.reduce((area, hole) => area - size(hole), size(outer));
}

function areaSizes(atlas: Atlas): Map<string, number> {
  const size = ({ polygons }: Area) =>
    polygons.reduce((sum, polygon) => sum + polygonArea(atlas, polygon), 0);
  return new Map(atlas.areas.map((area) => [area.id, size(area)]));
}

/** The rounded polygons of an area worth drawing, the largest first. */
function polygonsOf(atlas: Atlas, polygons: Area['polygons']): Point[][][] {
  return polygons
    .map((rings) => rings.map((ring) => cleanRing(ringPoints(atlas.arcs, ring))))
    .map((rings) => rings.filter((ring, index) => index === 0 || ringArea(ring) >= SPECK))
    .filter(([outer = []]) => ringArea(outer) >= SPECK)
    .sort(([a = []], [b = []]) => ringArea(b) - ringArea(a));
}

/** A diamond of two square pixels where an area was too small to survive. */
function speck(atlas: Atlas, area: Area): Point[][][] {
  const [left, top, right, bottom] = bounds(ringPoints(atlas.arcs, area.polygons[0]?.[0] ?? []));
  const [x, y] = [snap((left + right) / 2), snap((top + bottom) / 2)];
  return [
    [
      [
        [x, y - 1],
        [x + 1, y],
        [x, y + 1],
        [x - 1, y],
      ],
    ],
  ];
}

function known<T>(items: ReadonlyMap<string, T>, id: string): T {
  const item = items.get(id);
  if (item === undefined) throw new Error(`map: no area "${id}"`);
  return item;
}

/** Simplifies, rounds and writes the areas of a plan. */
export function mapShapes({ width, height, atlas, detail, project }: MapPlan): MapShapes {
  const sizes = areaSizes(atlas);
  const fine = simplified(atlas, detail);
  const rounded = moved(fine, ([x, y]) => [snap(x), snap(y)]);
  const topology = toTopology(rounded);
  const shapes = new Map(
    rounded.areas.map((area) => {
      const polygons = polygonsOf(rounded, area.polygons);
      return [area.id, polygons.length > 0 ? polygons : speck(rounded, area)];
    }),
  );
  const borders = meshArcs(topology, topology.objects.areas, (a, b) => a !== b);
  const land = mergeArcs(topology, topology.objects.areas.geometries);
  return {
    width,
    height,
    ids: [...shapes.keys()].sort(),
    area: once((id: string) => ringsPath(known(shapes, id).flat())),
    centre: once((id: string) => centreOf(known(shapes, id)[0] ?? [])),
    borders: linesPath(
      borders.arcs
        .map((line) => cleanLine(ringPoints(rounded.arcs, line)))
        .filter((line) => line.length > 1),
    ),
    land: ringsPath(polygonsOf(rounded, land.arcs).flat()),
    tiny: new Set([...sizes].filter(([, size]) => size < DOT).map(([id]) => id)),
    project,
  };
}
