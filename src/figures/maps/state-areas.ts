import { href } from '../../config.ts';
import { statePath } from '../../links.ts';
import type { Frame } from '../figure.ts';
import { el, escapeXml } from '../svg.ts';
import { drawMap, hatch, type Scale } from './choropleth.ts';
import { territories, usMap } from './us.ts';

/** One place as the map shows it. */
export interface StateArea {
  /** US-OH */
  readonly state: string;
  /** Null where it is missing: then the area is hatched. */
  readonly value: number | null;
  /** Name of the link, with the value. */
  readonly name: string;
}

interface Paint {
  readonly fill?: string;
  readonly class?: string;
}

interface StateMap {
  /** Id of the figure. */
  readonly id: string;
  readonly frame: Frame;
  readonly label: string;
  readonly places: readonly StateArea[];
  readonly scale: Scale;
  readonly legendTitle: string;
  /** What the hatch says. */
  readonly missing: string;
}

/** A map of the states in shades, each a link to its page; the smallest as dots on top. */
export function drawStateMap(map: StateMap): string {
  const { id, frame, label, places, scale, legendTitle, missing } = map;
  const shapes = usMap(frame.width);
  const hatchId = `hatch-${id}-${frame.name}`;
  const stripes = { className: 'hatch', fill: `url(#${hatchId})`, label: missing };
  const hasMissing = places.some(({ value }) => value === null);
  const paint = ({ value }: StateArea) =>
    value === null ? { fill: stripes.fill } : { class: scale.shade(value) };
  return drawMap({
    shapes,
    frame,
    label,
    legendTitle,
    entries: hasMissing ? [...scale.entries, stripes] : scale.entries,
    interactive: true,
    layers: [
      hasMissing ? hatch(hatchId) : '',
      stateAreas(places, frame, paint),
      territoryLabels(frame),
    ],
  });
}

/** The areas as links; places that the map does not show stand in the table only. */
export function stateAreas<P extends Pick<StateArea, 'state' | 'name'>>(
  places: readonly P[],
  frame: Frame,
  paint: (place: P) => Paint,
): string {
  const shapes = usMap(frame.width);
  const isTiny = ({ state }: P) => shapes.tiny.has(state);
  const links = places
    .filter(({ state }) => shapes.ids.includes(state))
    .sort((a, b) => Number(isTiny(a)) - Number(isTiny(b)))
    .map((place) => {
      const area = isTiny(place)
        ? dot(shapes.centre(place.state), frame, paint(place))
        : el('path', { d: shapes.area(place.state), ...paint(place) });
      const title = el('title', {}, escapeXml(place.name));
      return el('a', { href: href(statePath(place.state)) }, title, area);
    });
  return el('g', { class: 'areas' }, ...links);
}

function dot([cx, cy]: readonly [number, number], { width }: Frame, paint: Paint): string {
  return el('circle', { cx, cy, r: width / 144, ...paint });
}

/** Postal codes beside the squares of the territories. */
export function territoryLabels(frame: Frame): string {
  const shapes = usMap(frame.width);
  const labels = territories.map((id) => {
    const [x, y] = shapes.centre(id);
    const at = { x: x - frame.text * 1.1, y: y + frame.text * 0.35, 'text-anchor': 'end' };
    return el('text', at, id.slice(3));
  });
  return el('g', { class: 'labels' }, ...labels);
}
