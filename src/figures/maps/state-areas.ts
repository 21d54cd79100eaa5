import { compare } from '../../order/compare.ts';
import type { Areas, Shape } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { el } from '../svg.ts';
import { territories, territorySide, usMap } from './us.ts';

/** One place as the map shows it. */
interface StateArea {
  /** US-OH */
  readonly state: string;
  /** Its name with the value. */
  readonly name: string;
  readonly paint: { readonly class: string; readonly fill?: string };
}

/** The key of a row in these maps. */
export const stateKey = ({ state }: { readonly state: { readonly state: string } }) => state.state;

/** The areas in the same order whatever their values; places that the map does not show are left out. */
export function stateAreas(places: readonly StateArea[], frame: Frame): Areas {
  const shapes = usMap(frame.width);
  const isTiny = ({ state }: StateArea) => shapes.tiny.has(state);
  const areas = places
    .filter(({ state }) => shapes.ids.includes(state))
    .sort((a, b) => Number(isTiny(a)) - Number(isTiny(b)) || compare(a.state, b.state))
    .map((place): Shape => {
      const own = { key: place.state, name: place.name, ...place.paint };
      if (!isTiny(place)) {
        return { ...own, element: 'path', outline: { d: shapes.area(place.state) } };
      }
      const [cx, cy] = shapes.centre(place.state);
      return { ...own, element: 'circle', outline: { cx, cy, r: frame.width / 144 } };
    });
  return { areas };
}

/** Postal codes beside the squares of the territories. */
export function territoryLabels(frame: Frame): string {
  const shapes = usMap(frame.width);
  const labels = territories.map((id, index) => {
    const [x, y] = shapes.centre(id);
    // In the narrow frame the coast comes close to the first: its letters stand above it.
    if (index === 0 && frame.name === 'narrow') {
      const above = { x, y: y - territorySide(frame.width) / 2 - 4, 'text-anchor': 'middle' };
      return el('text', above, id.slice(3));
    }
    const at = { x: x - frame.text * 1.1, y: y + frame.text * 0.35, 'text-anchor': 'end' };
    return el('text', at, id.slice(3));
  });
  return el('g', { class: 'labels' }, ...labels);
}
