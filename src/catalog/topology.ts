import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';

/** The outlines of the states of India, in the data folder. */
export const mapFile = 'geo/india.topo.json';

const numbers = z.array(z.number());

const shape = z.looseObject({
  type: z.literal('Topology'),
  objects: z.looseObject({
    states: z.looseObject({
      type: z.literal('GeometryCollection'),
      geometries: z.array(
        z.looseObject({
          type: z.enum(['Polygon', 'MultiPolygon']),
          id: z.string(),
          arcs: z.array(z.unknown()),
        }),
      ),
    }),
  }),
  arcs: z.array(z.array(numbers.min(2))),
  transform: z.looseObject({ scale: numbers.length(2), translate: numbers.length(2) }).optional(),
});

type States = Topology<{ states: GeometryCollection }>;

/** A topology with the object "states"; null where the text holds none. */
export function readTopology(text: string): States | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  return isTopology(parsed) ? parsed : null;
}

const isTopology = (value: unknown): value is States => shape.safeParse(value).success;

/** What makes a text no JSON at all, and on which line; null where it is JSON. */
export function brokenJson(text: string): { message: string; line: number } | null {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (!error) return null;
  const what = printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return { message: `this is not JSON: ${what}`, line: lineAt(text, error.offset) };
}

/** One outline; a state may have several parts. */
export type Area = Feature<Polygon | MultiPolygon>;

/** Outlines by the id of their state. */
export type Areas = ReadonlyMap<string, readonly Area[]>;

/** The outlines of a topology; null where one names an arc that is not there. */
export function areasOf(topology: States): Areas | null {
  try {
    const { features } = feature(topology, topology.objects.states);
    const areas: readonly Feature[] = features;
    return Map.groupBy(areas.filter(isArea), ({ id }) => String(id));
  } catch {
    return null;
  }
}

const isArea = (item: Feature): item is Area =>
  item.geometry.type === 'Polygon' || item.geometry.type === 'MultiPolygon';

export const ringsOf = ({ geometry }: Area): readonly Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Of a sphere of the mean radius of the earth, in kilometres; an outline that runs the wrong way has all but its inside. */
export const squareKilometres = (area: Area): number => geoArea(area) * 6371.0088 ** 2;

/** The line on which the outline of a state begins; the first where there is none. */
export function lineOfOutline(text: string, id: string | undefined): number {
  return id === undefined
    ? 1
    : lineAt(text, Math.max(0, text.indexOf(`"id":${JSON.stringify(id)}`)));
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/**
 * The text of a topology in its one form: an outline a line and an arc a line, so that a difference
 * shows which of them changed. No number changes. Null where the text holds no topology.
 */
export function canonicalTopology(text: string): string | null {
  const topology = readTopology(text);
  if (!topology) return null;
  const { objects, arcs, ...head } = topology;
  const { geometries, ...states } = objects.states;
  const held = { ...objects, states: { ...states, geometries: [] } };
  const start = JSON.stringify({ ...head, objects: held, arcs: [] });
  const lines = (items: readonly unknown[]) =>
    `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  return `${start
    .replace('"geometries":[]', () => `"geometries":${lines(geometries)}`)
    .replace(/"arcs":\[\]\}$/, () => `"arcs":${lines(arcs)}}`)}\n`;
}
