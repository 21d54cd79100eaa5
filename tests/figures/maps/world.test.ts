import { expect, test } from 'vitest';
import { worldMap } from '../../../src/figures/maps/world.ts';
import { isInside, readPath } from './read-path.ts';

test('areas have three-letter codes', () => {
  const { ids } = worldMap(720);
  expect(ids.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([]);
  expect(ids.length).toBeGreaterThan(230);
});

test.each(['ATA', 'ATC', 'CYN', 'IOA', 'KAS', 'SOL'])('%s is no area of its own', (id) => {
  expect(worldMap(720).ids).not.toContain(id);
});

test.each(['USA', 'IND', 'PHL', 'GBR', 'CAN', 'AUS', 'NGA', 'KHM', 'MMR', 'ARE'])(
  '%s is large enough to be seen in both frames',
  (id) => {
    for (const width of [720, 360]) expect(worldMap(width).tiny.has(id)).toBe(false);
  },
);

test.each(['SGP', 'HKG', 'MLT'])('%s is a dot', (id) => {
  expect(worldMap(720).tiny.has(id)).toBe(true);
});

test.each([
  ['USA', -98, 39],
  ['RUS', -173, 66.5],
  ['NZL', 175.5, -38.5],
  ['CYP', 33.3, 35],
  ['SOM', 45, 9.5],
])('a place in %s is drawn inside of it', (id, longitude, latitude) => {
  const map = worldMap(720);
  const place = map.project(longitude, latitude);
  expect(place && isInside(place, readPath(map.area(id)))).toBe(true);
});

test('Antarctica is not on the map', () => {
  expect(worldMap(720).project(0, -80)).toBeNull();
});
