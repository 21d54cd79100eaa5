import { describe, expect, test } from 'vitest';
import { indiaMap } from '../../../src/figures/maps/india.ts';
import { usMap } from '../../../src/figures/maps/us.ts';
import { worldMap } from '../../../src/figures/maps/world.ts';
import { isInside, readPath } from './read-path.ts';

const maps = { usMap, indiaMap, worldMap };
const frames = Object.entries(maps).flatMap(([name, map]) =>
  [720, 360].map((width) => ({ name, width, map: map(width) })),
);

describe.each(frames)('$name at $width px', ({ width, map }) => {
  const areas = map.ids.map((id) => ({ id, data: map.area(id) }));

  test('has the width asked for and a height in whole pixels', () => {
    expect(map.width).toBe(width);
    expect(Number.isInteger(map.height)).toBe(true);
    expect(map.height).toBeGreaterThan(width / 3);
  });

  test('lists each area once, in order', () => {
    expect(map.ids).toEqual([...new Set(map.ids)].sort());
  });

  test('writes relative moves and lines only, at half pixels', () => {
    const pattern = /^(m(-?(\d+(\.5)?|\.5) ?)+z?)+$/;
    for (const { id, data } of areas) expect(data, id).toMatch(pattern);
    expect(map.land).toMatch(pattern);
    expect(map.borders).toMatch(pattern);
    expect(map.borders).not.toContain('z');
  });

  test('closes each ring of each area and keeps it inside the frame', () => {
    const outside = [...areas, { id: 'land', data: map.land }].filter(({ data }) =>
      readPath(data)
        .flat()
        .some(([x, y]) => !(x >= 0 && x <= width && y >= 0 && y <= map.height)),
    );
    const short = areas.filter(({ data }) => readPath(data).some((ring) => ring.length < 3));
    expect(outside).toEqual([]);
    expect(short).toEqual([]);
    expect(areas.filter(({ data }) => !data.endsWith('z'))).toEqual([]);
  });

  test('places each centre inside its area', () => {
    const astray = areas.filter(({ id, data }) => !isInside(map.centre(id), readPath(data)));
    expect(astray).toEqual([]);
  });

  test('fills no area with the rest of the world', () => {
    const frame = width * map.height;
    const large = areas.filter(({ data }) => {
      const points = readPath(data).flat();
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const box = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
      return box > frame * 0.45;
    });
    expect(large.map(({ id }) => id)).toEqual([]);
  });

  test('marks as dots only areas it knows', () => {
    expect([...map.tiny].filter((id) => !map.ids.includes(id))).toEqual([]);
  });

  test('refuses an area it does not know', () => {
    expect(() => map.area('XX-XX')).toThrow('map: no area "XX-XX"');
    expect(() => map.centre('XX-XX')).toThrow('map: no area "XX-XX"');
  });
});

test.each(Object.entries(maps))('%s draws each width once', (_, map) => {
  expect(map(360)).toBe(map(360));
});

test.each(Object.entries(maps))('%s draws neighbours on the same border', (_, map) => {
  // Points of the borders must be points, or lie on edges, of at least two areas;
  // the ends of straight stretches are corners of one of them.
  const { ids, area, borders } = map(720);
  const corners = new Set(ids.flatMap((id) => readPath(area(id)).flat().map(String)));
  const points = readPath(borders).flat();
  const shared = points.filter((point) => corners.has(String(point)));
  expect(shared.length / points.length).toBeGreaterThan(0.95);
});
