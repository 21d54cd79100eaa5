import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Area,
  areasOf,
  mapFile,
  readTopology,
  squareKilometres,
} from '../catalog/topology.ts';
import { compare } from '../order/compare.ts';

/** An outline of the map that differs; areas in square kilometres, null where it is not there. */
export interface OutlineChange {
  readonly id: string;
  readonly old: number | null;
  readonly new: number | null;
}

/** The outlines in which the maps of two data folders differ; a folder without one has none. */
export async function compareOutlines(
  before: string,
  after: string,
): Promise<readonly OutlineChange[]> {
  const [old, now] = [await outlinesOf(before), await outlinesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort(compare).flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ id, old: areaOf(was), new: areaOf(is) }];
  });
}

async function outlinesOf(folder: string): Promise<ReadonlyMap<string, readonly Area[]>> {
  const text = await readFile(join(folder, mapFile), 'utf8').catch(() => null);
  const topology = text === null ? null : readTopology(text);
  return (topology && areasOf(topology)) ?? new Map();
}

function areaOf(areas: readonly Area[] | undefined): number | null {
  return areas ? Math.round(areas.reduce((sum, area) => sum + squareKilometres(area), 0)) : null;
}

/** What happened to an outline, in a few words. */
export function outlineText({ id, old, new: now }: OutlineChange): string {
  if (old === null) return `${id}: added, ${now} km²`;
  if (now === null) return `${id}: removed, ${old} km²`;
  return old === now ? `${id}: drawn otherwise, ${now} km²` : `${id}: ${old} km² → ${now} km²`;
}
