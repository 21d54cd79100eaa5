import { expect, test } from 'vitest';
import { territories, usMap } from '../../../src/figures/maps/us.ts';
import { isInside, readPath } from './read-path.ts';

const states =
  'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE ' +
  'NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY';
const codes = [...states.split(' '), 'AS', 'GU', 'MP', 'PR', 'VI'].map((code) => `US-${code}`);

test('the map has the 50 states, the District of Columbia and five territories', () => {
  expect(usMap(720).ids).toEqual(codes.sort());
  expect([...territories].sort()).toEqual(['US-AS', 'US-GU', 'US-MP', 'US-PR', 'US-VI']);
});

test.each([720, 360])('territories are equal squares that touch nothing at %i px', (width) => {
  const map = usMap(width);
  const boxes = territories.map((id) => readPath(map.area(id)));
  for (const [square = []] of boxes) {
    const [left, right] = [
      Math.min(...square.map(([x]) => x)),
      Math.max(...square.map(([x]) => x)),
    ];
    const [top, bottom] = [
      Math.min(...square.map(([, y]) => y)),
      Math.max(...square.map(([, y]) => y)),
    ];
    expect(square).toHaveLength(4);
    expect(right - left).toBe(bottom - top);
    expect(right - left).toBeGreaterThanOrEqual(20);
    const others = map.ids.filter((id) => !territories.includes(id));
    const crowded = others.filter((id) =>
      readPath(map.area(id))
        .flat()
        .some(([x, y]) => x >= left && y >= top),
    );
    expect(crowded).toEqual([]);
  }
});

test.each([
  ['US-CO', -104.99, 39.74],
  ['US-AK', -149.9, 64.8],
  ['US-HI', -155.5, 19.6],
])('a place in %s is drawn inside of it', (id, longitude, latitude) => {
  const map = usMap(720);
  const place = map.project(longitude, latitude);
  expect(place && isInside(place, readPath(map.area(id)))).toBe(true);
});

test('places outside the states are not on the map', () => {
  expect(usMap(720).project(-66.1, 18.4)).toBeNull();
  expect(usMap(720).project(77.2, 28.6)).toBeNull();
});
