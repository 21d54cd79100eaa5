import { expect, test } from 'vitest';
import { indiaMap } from '../../../src/figures/maps/india.ts';
import { isInside, readPath } from './read-path.ts';

const codes =
  'AN AP AR AS BR CG CH DH DL GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD PB PY RJ SK ' +
  'TN TR TS UK UP WB';

test('the map has the 28 states and 8 union territories', () => {
  expect(indiaMap(720).ids).toEqual(codes.split(' ').map((code) => `IN-${code}`));
});

test.each([
  ['IN-MH', 75.3, 19.9],
  ['IN-DL', 77.1, 28.65],
  ['IN-LA', 77.58, 34.15],
  ['IN-LA', 74.3, 35.9],
  ['IN-LA', 79.5, 35],
  ['IN-JK', 74.8, 33.7],
  ['IN-AR', 93.6, 27.9],
])('a place in %s (%d, %d) is drawn inside of it', (id, longitude, latitude) => {
  const map = indiaMap(720);
  const place = map.project(longitude, latitude);
  expect(place && isInside(place, readPath(map.area(id)))).toBe(true);
});

test('the islands stay on the map', () => {
  const map = indiaMap(720);
  expect(readPath(map.area('IN-AN')).length).toBeGreaterThanOrEqual(5);
  expect(readPath(map.area('IN-LD'))).toHaveLength(1);
  expect([...map.tiny]).toEqual(['IN-LD']);
});

test('the outline has no holes between neighbours', () => {
  const rings = readPath(indiaMap(720).land);
  const [mainland = [], ...rest] = rings;
  expect(rest.filter((ring) => ring.every((point) => isInside(point, [mainland])))).toEqual([]);
});

test('places outside India are not on the map', () => {
  expect(indiaMap(720).project(-77, 38.9)).toBeNull();
});
