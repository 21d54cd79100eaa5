import { f } from '../../i18n/index.ts';
import type { Areas, Drawing, Shape } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { el } from '../svg.ts';
import { drawMap, hatch, makeScale, type Scale } from './choropleth.ts';
import { territories, territorySide, usMap } from './us.ts';

/** One place as the map shows it. */
export interface StateArea {
  /** US-OH */
  readonly state: string;
  /** Null where it is missing: then the area is hatched. */
  readonly value: number | null;
  /** Its name with the value. */
  readonly name: string;
}

interface Paint {
  readonly fill?: string;
  readonly class: string;
}

const classes = 5;

/** Classes of losses per 100,000 residents, the same for all years; the newest year comes first. */
export function rateScale(
  rows: readonly { readonly year: number; readonly lossesPer100k: number | null }[],
): Scale {
  const rates = (list: typeof rows) => list.flatMap(({ lossesPer100k }) => lossesPer100k ?? []);
  return makeScale({
    values: rates(rows),
    newest: rates(rows.filter(({ year }) => year === rows[0]?.year)),
    classes,
    hue: 'loss',
    format: (value) => f.moneyShort(value),
  });
}

interface StateMap {
  /** Id of the figure. */
  readonly id: string;
  readonly frame: Frame;
  readonly places: readonly StateArea[];
  readonly scale: Scale;
  readonly legendTitle: string;
  /** What the hatch says. */
  readonly missing: string;
  /** Whether a place is missing in any year: then each year has the hatch in its legend. */
  readonly hasMissing: boolean;
}

/** A map of the states in shades; the smallest as dots on top. */
export function drawStateMap(map: StateMap): Drawing {
  const { id, frame, places, scale, legendTitle, missing, hasMissing } = map;
  const shapes = usMap(frame.width);
  const hatchId = `hatch-${id}-${frame.name}`;
  const stripes = { className: 'hatch', fill: `url(#${hatchId})`, label: missing };
  const paint = ({ value }: StateArea) =>
    value === null ? { class: '', fill: stripes.fill } : { class: scale.shade(value) };
  return drawMap({
    shapes,
    frame,
    legendTitle,
    entries: hasMissing ? [...scale.entries, stripes] : scale.entries,
    layers: [
      hasMissing ? hatch(hatchId) : '',
      stateAreas(places, frame, paint),
      territoryLabels(frame),
    ],
  });
}

/** The key of a row in these maps. */
export const stateKey = ({ state }: { readonly state: { readonly state: string } }) => state.state;

/** The areas in the same order whatever their values; places that the map does not show are left out. */
export function stateAreas<P extends Pick<StateArea, 'state' | 'name'>>(
  places: readonly P[],
  frame: Frame,
  paint: (place: P) => Paint,
): Areas {
  const shapes = usMap(frame.width);
  const isTiny = ({ state }: P) => shapes.tiny.has(state);
  const areas = places
    .filter(({ state }) => shapes.ids.includes(state))
    .sort((a, b) => Number(isTiny(a)) - Number(isTiny(b)) || f.compare(a.state, b.state))
    .map((place): Shape => {
      const own = { key: place.state, name: place.name, ...paint(place) };
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
  const labels = territories.map((id, place) => {
    const [x, y] = shapes.centre(id);
    // In the narrow frame the coast comes close to the first: its letters stand above it.
    if (place === 0 && frame.name === 'narrow') {
      const above = { x, y: y - territorySide(frame.width) / 2 - 4, 'text-anchor': 'middle' };
      return el('text', above, id.slice(3));
    }
    const at = { x: x - frame.text * 1.1, y: y + frame.text * 0.35, 'text-anchor': 'end' };
    return el('text', at, id.slice(3));
  });
  return el('g', { class: 'labels' }, ...labels);
}
