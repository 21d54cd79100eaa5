import { compare } from '../../order/compare.ts';
import type { Areas, Drawing, Shape } from '../drawing.ts';
import type { DrawContext, Frame } from '../figure.ts';
import { el } from '../svg.ts';
import { drawMap, hatch, makeScale } from './choropleth.ts';
import { territories, territorySide, usMap } from './us.ts';

/** One place as the map shows it. */
interface StateArea {
  /** US-OH */
  readonly state: string;
  /** Its name with the value. */
  readonly name: string;
  readonly paint: { readonly class: string; readonly fill?: string };
}

const classes = 5;

interface StateMapRow {
  readonly state: { readonly state: string };
}

interface StateMap<R> {
  /** Id of the figure. */
  readonly id: string;
  /** What is shaded; null where it is missing: then the area is hatched. */
  readonly value: (row: R) => number | null;
  /** Name of an area, with its value. */
  readonly name: (row: R) => string;
  /** Colours are `<hue>-1` … in the style sheet. */
  readonly hue: 'loss' | 'count';
  /** Numbers of the legend. */
  readonly format: (value: number) => string;
  readonly legend: string;
  /** What the hatch says of these rows. */
  readonly missing: (unknown: readonly R[]) => string;
}

/**
 * How a map of the states is drawn: in shades, the smallest places as dots on top. Where the rows are of
 * several years, the newest first, all have the same classes, and the hatch in their legend.
 */
export function stateMap<R extends StateMapRow>(map: StateMap<R>) {
  const draw = drawStates(map);
  return (rows: readonly R[], frame: Frame, { all }: DrawContext<R>): Drawing =>
    draw(rows, frame, all, rows);
}

function drawStates<R extends StateMapRow>(map: StateMap<R>) {
  const { id, value, name, hue, format, legend, missing } = map;
  const known = (rows: readonly R[]) => rows.flatMap((row) => value(row) ?? []);
  return (rows: readonly R[], frame: Frame, all: readonly R[], newest: readonly R[]): Drawing => {
    const scale = makeScale({ values: known(all), newest: known(newest), classes, hue, format });
    const unknown = all.filter((row) => value(row) === null);
    const hatchId = `hatch-${id}-${frame.name}`;
    const stripes = { className: 'hatch', fill: `url(#${hatchId})`, label: missing(unknown) };
    const paint = (amount: number | null) =>
      amount === null ? { class: '', fill: stripes.fill } : { class: scale.shade(amount) };
    const areas = rows.map((row) => ({
      state: row.state.state,
      name: name(row),
      paint: paint(value(row)),
    }));
    return drawMap({
      shapes: usMap(frame.width),
      frame,
      legendTitle: legend,
      entries: unknown.length > 0 ? [...scale.entries, stripes] : scale.entries,
      layers: [
        unknown.length > 0 ? hatch(hatchId) : '',
        stateAreas(areas, frame),
        territoryLabels(frame),
      ],
    });
  };
}

/** A map of the states with a year as its view; rows of the newest year come first. */
export function stateMapByYear<R extends StateMapRow & { readonly year: number }>(
  map: StateMap<R>,
) {
  const draw = drawStates(map);
  return (rows: readonly R[], frame: Frame, { all }: DrawContext<R>): Drawing =>
    draw(
      rows,
      frame,
      all,
      all.filter(({ year }) => year === all[0]?.year),
    );
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
