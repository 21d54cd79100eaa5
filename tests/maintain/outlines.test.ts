import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main as diff } from '../../scripts/diff.ts';
import { main as format } from '../../scripts/format.ts';
import { canonicalTopology, lineOfOutline, mapFile } from '../../src/catalog/topology.ts';
import { dataFolder } from '../fixture.ts';
import { dataCopy, Recorder } from './scene.ts';

const square = (id: string, arc: number) => ({ type: 'Polygon', arcs: [[arc]], id });
const ring = (size: number) => [
  [75, 20],
  [75, 20 + size],
  [75 + size, 20 + size],
  [75 + size, 20],
  [75, 20],
];

/** Two states, each a square, in one line as programs write it. */
const topology = (second = 'IN-BR', size = 2) =>
  JSON.stringify({
    type: 'Topology',
    objects: {
      states: {
        type: 'GeometryCollection',
        geometries: [square('IN-AP', 0), square(second, 1)],
      },
    },
    arcs: [ring(1), ring(size)],
  });

async function folderWith(text: string): Promise<string> {
  const folder = await dataCopy();
  await mkdir(join(folder, 'geo'), { recursive: true });
  await writeFile(join(folder, mapFile), text);
  return folder;
}

async function compared(old: string, now: string, form = 'text') {
  const output = new Recorder();
  const folders = [await folderWith(old), await folderWith(now)];
  expect(await diff([...folders, '--format', form], output, '.')).toBe(0);
  return output.said;
}

describe('format writes outlines', () => {
  test('one a line, and each arc on its own, with every number as it was', () => {
    const text = canonicalTopology(topology()) ?? '';
    expect(JSON.parse(text)).toEqual(JSON.parse(topology()));
    expect(text.split('\n')).toHaveLength(8);
    expect(lineOfOutline(text, 'IN-AP')).toBe(2);
    expect(lineOfOutline(text, 'IN-BR')).toBe(3);
    expect(canonicalTopology(text)).toBe(text);
  });

  test('in place, and says so', async () => {
    const folder = await folderWith(topology());
    const output = new Recorder();
    expect(await format(['--data', folder], output)).toBe(0);
    expect(output.said).toContain(`data/${mapFile}  rewritten`);
    expect(await readFile(join(folder, mapFile), 'utf8')).toBe(canonicalTopology(topology()));
  });

  test('not at all where the file is cut off', async () => {
    const cut = (canonicalTopology(topology()) ?? '').slice(0, -20);
    const folder = await folderWith(cut);
    const output = new Recorder();
    expect(await format(['--data', folder], output)).toBe(1);
    expect(output.complained).toMatch(
      new RegExp(`data/${mapFile}:\\d+ {2}this is not JSON: .+ git checkout`),
    );
    expect(await readFile(join(folder, mapFile), 'utf8')).toBe(cut);
  });
});

test('the outlines of the record are in that form', async () => {
  const text = await readFile(join(dataFolder, mapFile), 'utf8');
  expect(canonicalTopology(text)).toBe(text);
});

describe('diff names an outline', () => {
  test('that has another area', async () => {
    const said = await compared(topology(), topology('IN-BR', 3));
    expect(said).toContain('1 outline of the map changed.');
    expect(said).toMatch(/\n {2}IN-BR: 4\d{4} km² → 10\d{4} km²/);
    expect(said).not.toContain('IN-AP');
  });

  test('that comes or goes, for a pull request as well', async () => {
    const said = await compared(topology(), topology('IN-BX'), 'markdown');
    expect(said).toMatch(/IN-BR: removed/);
    expect(said).toMatch(/IN-BX: added/);
  });

  test('never where only the form of the file differs', async () => {
    expect(await compared(topology(), canonicalTopology(topology()) ?? '')).toContain(
      'No differences.',
    );
  });
});

test('a folder without outlines is compared and written as it is', async () => {
  const folder = await dataCopy();
  const copy = await dataCopy();
  await cp(folder, copy, { recursive: true });
  const output = new Recorder();
  expect(await diff([folder, copy], output, '.')).toBe(0);
  expect(output.said).toContain('No differences.');
  expect(await format(['--data', folder], output)).toBe(0);
});
