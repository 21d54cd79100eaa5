import { expect, test } from 'vitest';
import { frames } from '../../../src/figures/frames.ts';
import { radiusScale, roundValues, symbolLegend } from '../../../src/figures/maps/symbols.ts';
import { present } from '../../fixture.ts';
import { readSvg } from '../read-svg.ts';

test('the area of a symbol grows with its value', () => {
  const radius = radiusScale(100, 40);
  expect(radius(100)).toBe(40);
  expect(radius(25)).toBe(20);
});

test('no symbol is too small to be seen', () => {
  expect(radiusScale(1e9, 40)(1)).toBe(1);
  expect(radiusScale(1e9, 40)(0)).toBe(1);
});

test.each([
  [3_674_716_305, [2e9, 5e8, 1e8]],
  [5_000, [5000, 1000, 200]],
  [1_000, [1000, 200, 50]],
  [999, [500, 100, 20]],
])('a legend up to %d explains %j', (highest, values) => {
  expect(roundValues(highest)).toEqual(values);
});

test('a legend shows each value as large as the map does', () => {
  const frame = present(frames[0]);
  const radius = radiusScale(100, 40);
  const legend = symbolLegend({ radius, values: [100, 25], format: String, frame, top: 0 });
  const root = readSvg(`<svg>${legend}</svg>`);
  const radii = [...root.querySelectorAll('circle')].map((circle) => circle.getAttribute('r'));
  expect(radii).toEqual(['40', '20']);
  expect(root.textContent).toBe('10025');
});
