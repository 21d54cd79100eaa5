import type { Frame } from './figure.ts';
import { type Attributes, el, escapeXml } from './svg.ts';

/** An area or a symbol that stands for a row of the figure. */
export interface Shape {
  /** Id of what it shows (`US-OH`), the key of its row; the same in every view. */
  readonly key: string;
  /** Its paint in the style sheet; empty where it is hatched. */
  readonly class: string;
  /** What it shows, with the value, where it may be a link; else empty. */
  readonly name: string;
  /** Its element, and the attributes that give its outline. */
  readonly element: 'path' | 'circle';
  readonly outline: Attributes;
  /** Paint instead of a class, for patterns. */
  readonly fill?: string | undefined;
}

/** The shapes of a drawing: the same in every view and in the same order, in other paint. */
export interface Areas {
  readonly areas: readonly Shape[];
}

/** A group whose content is another in each view. */
export interface Varies {
  readonly varies: string;
  /** How the group is painted in every view. */
  readonly attributes: Attributes;
}

/** What is drawn, from the ground up. */
export type Layer = string | Areas | Varies;

/** Where the rows stand on an axis, in whole SVG units; null for a row that is not drawn. */
export type Lengths = readonly (number | null)[];

/**
 * Where the rows stand. A drawing whose rows stand beside each other has `x` alone, one whose rows
 * stand below each other `y` alone.
 */
export interface Places {
  readonly x: Lengths | null;
  readonly y: Lengths | null;
}

/** A figure drawn in a frame, as a value: nobody has to read the text of an SVG. Lengths in SVG units. */
export interface Drawing {
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  readonly body: readonly Layer[];
  /** Null where shapes, or the small drawings in the body, tell where the rows are. */
  readonly places: Places | null;
  /** Where its texts stand if they say nothing else. */
  readonly anchor: 'start' | 'middle';
}

/** The address that a shape leads to; null where it leads nowhere. */
export type LinkOf = (shape: Shape) => string | null;

/** The same drawing with more on top. */
export const onTop = (drawing: Drawing, ...layers: readonly Layer[]): Drawing => ({
  ...drawing,
  body: [...drawing.body, ...layers],
});

const noLink: LinkOf = () => null;

/** All shapes of a drawing. */
export const shapesOf = ({ body }: Drawing): readonly Shape[] =>
  body.flatMap((layer) => (typeof layer !== 'string' && 'areas' in layer ? layer.areas : []));

/** The content of all groups that vary between views. */
export const variesOf = ({ body }: Drawing): readonly string[] =>
  body.flatMap((layer) => (typeof layer !== 'string' && 'varies' in layer ? [layer.varies] : []));

/** The whole drawing as SVG; `alt` is its text alternative. */
export function svgOf(drawing: Drawing, alt: string, linkOf: LinkOf = noLink): string {
  const isLinked = shapesOf(drawing).some((shape) => linkOf(shape) !== null);
  const { width, height, places } = drawing;
  const { 'font-size': size, 'text-anchor': anchor, class: classes, fill } = look(drawing);
  return el(
    'svg',
    {
      class: classes,
      viewBox: `0 0 ${width} ${height}`,
      // A picture that holds links is a group, not one image.
      role: isLinked ? 'group' : 'img',
      'aria-label': alt,
      'font-size': size,
      'text-anchor': anchor,
      fill,
      ...placeAttributes(places),
    },
    bodyOf(drawing, linkOf),
  );
}

/** What is drawn, without the root element. */
export const bodyOf = ({ body }: Drawing, linkOf: LinkOf = noLink): string =>
  body.map((layer) => writeLayer(layer, linkOf)).join('');

/** What every element of a drawing inherits from the root. */
export const look = ({ frame, anchor }: Drawing) => ({
  class: `chart ${frame.name}`,
  'font-size': frame.text,
  'text-anchor': anchor === 'start' ? null : anchor,
  fill: 'currentColor',
});

/** Places for the script of the page, which finds by them the row that a reader points at. */
export const placeAttributes = (places: Places | null) => ({
  'data-x': writeLengths(places?.x ?? null),
  'data-y': writeLengths(places?.y ?? null),
});

const writeLengths = (lengths: Lengths | null) =>
  lengths?.map((length) => (length === null ? '-' : length)).join(' ');

function writeLayer(layer: Layer, linkOf: LinkOf): string {
  if (typeof layer === 'string') return layer;
  if ('varies' in layer) {
    const { class: paint, ...others } = layer.attributes;
    return el('g', { class: paint ? `${paint} varies` : 'varies', ...others }, layer.varies);
  }
  return el('g', { class: 'areas' }, ...layer.areas.map((shape) => writeShape(shape, linkOf)));
}

/** A shape with a name has it as its title, around which a link may stand. */
function writeShape(shape: Shape, linkOf: LinkOf): string {
  const { key, name, element, outline, class: paint, fill } = shape;
  const own = { ...outline, class: paint || null, fill };
  if (name === '') return el(element, { ...own, 'data-k': key });
  const href = linkOf(shape);
  // A map is one stop of the keyboard, which its script makes; the table beside it has the same links.
  const group = { href, tabindex: href === null ? null : -1, 'data-k': key };
  return el(href === null ? 'g' : 'a', group, el('title', {}, escapeXml(name)), el(element, own));
}
