import { expect, test } from 'vitest';
import { keepPolygons, readAtlas, ringPoints } from '../../../src/figures/maps/atlas.ts';

// Two squares side by side; arc 0 is their common border, quantized to halves.
const topology = {
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [10, 20] },
  objects: {
    lots: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'east', arcs: [[0, 2]] },
        { type: 'Polygon', id: 'west', arcs: [[~0, 1]] },
      ],
    },
  },
  arcs: [
    [
      [2, 0],
      [0, 2],
    ],
    [
      [2, 0],
      [-2, 0],
      [0, 2],
      [2, 0],
    ],
    [
      [2, 2],
      [2, 0],
      [0, -2],
      [-2, 0],
    ],
  ],
};

test('arcs are read back to degrees and joined to rings', () => {
  const atlas = readAtlas(topology, 'lots', ({ id }) => String(id));
  expect(atlas.areas.map(({ id }) => id)).toEqual(['east', 'west']);
  const ring = atlas.areas[0]?.polygons[0]?.[0] ?? [];
  expect(ringPoints(atlas.arcs, ring)).toEqual(
    expect.arrayContaining([
      [11, 20],
      [11, 21],
      [12, 21],
      [12, 20],
    ]),
  );
});

test('areas of one name become one, without the border between them', () => {
  const atlas = readAtlas(topology, 'lots', () => 'all');
  expect(atlas.areas).toHaveLength(1);
  expect(
    atlas.areas[0]?.polygons
      .flat(2)
      .map((arc) => (arc < 0 ? ~arc : arc))
      .sort(),
  ).toEqual([1, 2]);
});

test('an area without a name is left out', () => {
  const atlas = readAtlas(topology, 'lots', ({ id }) => (id === 'east' ? 'east' : null));
  expect(atlas.areas.map(({ id }) => id)).toEqual(['east']);
});

test('polygons can be left out by their points', () => {
  const atlas = readAtlas(topology, 'lots', ({ id }) => String(id));
  const west = keepPolygons(atlas, (outer) => outer.every(([x]) => x <= 11));
  expect(west.areas.map(({ polygons }) => polygons.length)).toEqual([0, 1]);
});

test('what is no topology is refused', () => {
  expect(() => readAtlas({}, 'lots', () => null)).toThrow('map: expected a TopoJSON topology');
  expect(() => readAtlas(topology, 'plots', () => null)).toThrow('map: no collection "plots"');
});
