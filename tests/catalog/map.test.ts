import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultOfMap } from '../../src/catalog/map.ts';
import { places } from '../../src/datasets/places.ts';
import { dataFolder, present } from '../fixture.ts';
import { realTables } from './real-data.ts';

const text = await readFile(join(dataFolder, 'geo/india.topo.json'), 'utf8');
const table = present(realTables.get(places.id));

/** The message for the map after a change of its text or of what it holds. */
function messageOf(change: (text: string) => string): string | undefined {
  const changed = change(text);
  expect(changed).not.toBe(text);
  return faultOfMap(changed, table)?.message;
}

const firstId = present(/"id":"(IN-[A-Z]{2})"/.exec(text)?.[1]);

/** The first outline, as text. */
const outline = present(/\{"type":"(?:Multi)?Polygon".*?\}\}/.exec(text)?.[0]);

test('nothing is wrong with the map as it is', () => {
  expect(faultOfMap(text, table)).toBeNull();
});

describe('a map', () => {
  test.for<[string, (text: string) => string, RegExp]>([
    ['cut in the middle', (map) => map.slice(0, 20_000), /this is not JSON/],
    ['that is empty', () => '{}', /expected a whole TopoJSON topology/],
    ['without a state', (map) => map.replace(`${outline},`, ''), /has no outline/],
    ['with a state twice', (map) => map.replace(outline, `${outline},${outline}`), /two outlines/],
    ['with an id that is no state', (map) => map.replace(firstId, 'IN-XX'), /no state in/],
    [
      'with a point far away',
      (map) => map.replace(/"arcs":\[\n\[\[\d+,(\d+)\],\[/, '"arcs":[\n[[90000,$1],['),
      /outside of India/,
    ],
    [
      'that names an arc that is not there',
      (map) => map.replace(/"arcs":\[\[(\[?)(\d+)/, '"arcs":[[$199999'),
      /names an arc/,
    ],
    [
      'drawn at another size',
      (map) => map.replace(/"scale":\[([\d.]+),/, (_, scale) => `"scale":[${Number(scale) * 0.8},`),
      /thousand square kilometres|not inside/,
    ],
  ])('%s is refused', ([, change, expected]) => {
    expect(messageOf(change)).toMatch(expected);
  });

  test('with latitude and longitude exchanged is refused', () => {
    const exchanged = (map: string) =>
      map
        .replace(/"(scale|translate)":\[([\d.-]+),([\d.-]+)\]/g, '"$1":[$3,$2]')
        .replace(
          /"arcs":(\[\[\[.*)$/s,
          (_, arcs: string) => `"arcs":${arcs.replace(/\[(-?\d+),(-?\d+)\]/g, '[$2,$1]')}`,
        );
    expect(messageOf(exchanged)).toMatch(/are exchanged/);
  });
});
