import { geoAlbersUsa } from 'd3-geo';
import topology from 'us-atlas/states-albers-10m.json' with { type: 'json' };
import { once } from '../../order/once.ts';
import { type Atlas, keepPolygons, moved, type Point, readAtlas } from './atlas.ts';
import { mapShapes } from './geometry.ts';

/** Square pixels. */
const DETAIL = 4.2;

/** The projected atlas fills 975 by 610 units: geoAlbersUsa at scale 1300, centred. */
const ATLAS = { width: 975, height: 610, scale: 1300 };

/** Territories, which the projection leaves out, as squares from top to bottom. */
export const territories: readonly string[] = ['US-PR', 'US-VI', 'US-GU', 'US-MP', 'US-AS'];

// The atlas numbers states by FIPS; other data name them by postal code.
const POSTAL = new Map(
  (
    '01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY ' +
    '22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH ' +
    '40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), `US-${entry.slice(2)}`]),
);

// The outermost Aleutians lie left of the frame, where geoAlbersUsa cuts them off too.
const states = keepPolygons(
  readAtlas(topology, 'states', ({ id }) => POSTAL.get(String(id)) ?? null),
  (outer) => outer.every(([x]) => x >= 0),
);

/** Side of the square of a territory, wide enough for two letters at 12 px. */
export const territorySide = (width: number) => Math.round(12 + width / 45);

/** Squares at the lower right. */
function withTerritories(atlas: Atlas, width: number, height: number): Atlas {
  const side = territorySide(width);
  const gap = Math.round(side / 8);
  const left = width - 1 - side;
  const squares = territories.map((id, index) => {
    const top = height - 1 - side - (territories.length - 1 - index) * (side + gap);
    const [right, bottom] = [left + side, top + side];
    const ring: Point[] = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top],
    ];
    return { area: { id, polygons: [[[atlas.arcs.length + index]]] }, ring };
  });
  return {
    areas: [...atlas.areas, ...squares.map(({ area }) => area)],
    arcs: [...atlas.arcs, ...squares.map(({ ring }) => ring)],
  };
}

/** The 50 states and the District of Columbia, Alaska and Hawaii moved in, with five territories as squares. */
export const usMap = once((width: number) => {
  const scale = width / ATLAS.width;
  const height = Math.round(ATLAS.height * scale);
  const projection = geoAlbersUsa()
    .scale(ATLAS.scale * scale)
    .translate([(ATLAS.width / 2) * scale, (ATLAS.height / 2) * scale]);
  const atlas = moved(states, ([x, y]) => [x * scale, y * scale]);
  return mapShapes({
    width,
    height,
    detail: DETAIL,
    atlas: withTerritories(atlas, width, height),
    project: (longitude, latitude) => projection([longitude, latitude]),
  });
});
