import { join } from 'node:path';
import { geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import type { Collector } from './collector.ts';
import { faultOfFile, readDataFile } from './data-files.ts';
import { india } from './india.ts';
import type { Table } from './table.ts';
import {
  type Area,
  type Areas,
  areasOf,
  brokenJson,
  lineOfOutline,
  mapFile,
  readTopology,
  ringsOf,
  squareKilometres,
} from './topology.ts';

/** India has 3.29 million square kilometres, as its law draws it. */
const areaOfIndia = 3.287e6;

/** Part by which simplified outlines may miss it. */
const areaSlack = 0.05;

/**
 * Checks the outlines of the states of India: that they are there, closed and wound right, one for
 * each state among the places, within the country, of about its area, each with its own places in it.
 */
export async function checkMap(
  folder: string,
  places: Table | undefined,
  problems: Collector,
): Promise<void> {
  // Data folders for trials have no map; the one that is published has.
  const missing = await faultOfFile(join(folder, mapFile));
  if (missing?.message.includes('missing') && !(await hasGeo(folder))) return;
  const bytes = await readDataFile(folder, mapFile, problems);
  if (!bytes) return;
  const text = new TextDecoder().decode(bytes);
  const fault = faultOfMap(text, places);
  if (fault === null) return;
  const fix = `${fault.fix ?? 'Correct it'}, or put the file back: git checkout -- data/${mapFile}.`;
  problems.add('map', `data/${mapFile}`, {
    line: fault.line ?? lineOfOutline(text, fault.value),
    message: fault.message,
    value: fault.value ?? null,
    fix,
  });
}

const hasGeo = async (folder: string) =>
  (await faultOfFile(join(folder, 'geo')))?.message.startsWith('a folder') ?? false;

interface Fault {
  readonly message: string;
  /** Where no outline tells it. */
  readonly line?: number;
  readonly value?: string;
  readonly fix?: string;
}

/** What is wrong with the text of the map; null where nothing is. */
export function faultOfMap(text: string, places: Table | undefined): Fault | null {
  const broken = brokenJson(text);
  if (broken) return broken;
  const topology = readTopology(text);
  if (topology === null)
    return { message: 'expected a whole TopoJSON topology with the object "states"' };
  const areas = areasOf(topology);
  if (areas === null) return { message: 'an outline names an arc that is not there' };
  return (
    (places?.whole ? faultOfIds(areas, places) : null) ??
    faultOfBounds(areas) ??
    faultOfRings(areas) ??
    (places?.whole ? faultOfPlaces(areas, places) : null)
  );
}

/** Cells of the rows of the places, as far as they are asked for here. */
function pointsOf(places: Table) {
  const column = (name: string) => places.values(name);
  return Array.from({ length: places.size }, (_, row) => ({
    id: String(column('place_id')[row]),
    name: String(column('name')[row]),
    kind: String(column('kind')[row]),
    state: String(column('state')[row]),
    latitude: column('latitude')[row],
    longitude: column('longitude')[row],
  }));
}

function faultOfIds(areas: Areas, places: Table): Fault | null {
  const states = new Set(
    pointsOf(places)
      .filter(({ kind }) => kind !== 'city')
      .map(({ state }) => state),
  );
  for (const [id, group] of areas) {
    if (group.length > 1)
      return { message: 'two outlines have this id', value: id, fix: 'Remove one' };
    if (!states.has(id)) {
      return {
        message: 'no state in data/places/places.csv has this code',
        value: id,
        fix: 'Correct the id',
      };
    }
  }
  const lost = [...states].find((state) => !areas.has(state));
  return lost === undefined
    ? null
    : {
        message: 'a state of data/places/places.csv has no outline',
        value: lost,
        fix: 'Add its outline',
      };
}

function faultOfBounds(areas: Areas): Fault | null {
  const { south, north, west, east } = india;
  for (const [id, group] of areas) {
    for (const [longitude = NaN, latitude = NaN] of group.flatMap(ringsOf).flat(2)) {
      const isInside =
        longitude >= west && longitude <= east && latitude >= south && latitude <= north;
      if (isInside) continue;
      const isTurned =
        latitude >= west && latitude <= east && longitude >= south && longitude <= north;
      const message = isTurned
        ? 'latitude and longitude are exchanged: longitude comes first in this file'
        : `a point of the outline is at ${latitude.toFixed(2)}, ${longitude.toFixed(2)}, outside of India`;
      return { message, value: id };
    }
  }
  return null;
}

function faultOfRings(areas: Areas): Fault | null {
  let whole = 0;
  for (const [id, [area]] of areas) {
    if (!area) continue;
    for (const ring of ringsOf(area).flat()) {
      const [first, last] = [ring[0], ring.at(-1)];
      if (ring.length < 4 || first?.join() !== last?.join()) {
        return { message: 'an outline does not close', value: id };
      }
    }
    const square = squareKilometres(area);
    // Of a ring that runs the wrong way round, all but its inside is the area.
    if (square > areaOfIndia) return { message: 'an outline runs the wrong way round', value: id };
    whole += square;
  }
  const part = Math.abs(whole / areaOfIndia - 1);
  return part <= areaSlack
    ? null
    : {
        message: `the outlines have ${Math.round(whole / 1000)} thousand square kilometres together, India has ${areaOfIndia / 1000}`,
      };
}

/** Degrees by which the point of a group of islands may lie off their shores. */
const offShore = 0.5;

function isAt(area: Area, [longitude, latitude]: [number, number]): boolean {
  const isNear = ([x = NaN, y = NaN]: Position) =>
    Math.abs(x - longitude) < offShore && Math.abs(y - latitude) < offShore;
  return geoContains(area, [longitude, latitude]) || ringsOf(area).flat(2).some(isNear);
}

function faultOfPlaces(areas: Areas, places: Table): Fault | null {
  for (const { id, kind, state, latitude, longitude } of pointsOf(places)) {
    const [area] = areas.get(state) ?? [];
    if (kind === 'city' || !area || typeof latitude !== 'number' || typeof longitude !== 'number')
      continue;
    if (isAt(area, [longitude, latitude])) continue;
    return {
      message: `the point of ${id} in data/places/places.csv is not inside its outline`,
      value: state,
    };
  }
  return null;
}
