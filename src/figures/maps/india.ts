import { geoConicEqualArea } from 'd3-geo';
import topology from '../../../data/geo/india.topo.json' with { type: 'json' };
import { once } from '../../order/once.ts';
import { readAtlas } from './atlas.ts';
import { fitted } from './fit.ts';

/** Square pixels. Borders are long and winding: a wide frame has to leave out more to stay light. */
function detailOf(width: number): number {
  return 0.29 * Math.sqrt(width);
}

const atlas = readAtlas(topology, 'states', ({ id }) => (typeof id === 'string' ? id : null));

/**
 * The 36 states and union territories of India in an equal-area projection,
 * within the boundaries that Indian law asks publishers to show (see data/geo/README.md).
 */
export const indiaMap = once((width: number) => {
  const projection = geoConicEqualArea().parallels([12, 32]).rotate([-82.5, 0]);
  return fitted(atlas, projection, { width, detail: detailOf(width) });
});
