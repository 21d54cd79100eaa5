import type { ViewFile } from '../../site/view.ts';
import { nearestRow, type Places, readPlaces, stepOf } from './places.ts';
import type { Box } from './placing.ts';

/** A row as it stands in a drawing. */
export interface Mark {
  readonly row: number;
  /** Where its note stands beside. */
  readonly box: Box;
  /** Shape that stands for the row alone. */
  readonly shape: SVGGraphicsElement | null;
  /** Frame to draw around the place of the row, where it has no shape of its own. */
  readonly cursor: {
    readonly on: SVGGraphicsElement;
    readonly at: Box;
    readonly round: boolean;
  } | null;
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

const shapes = '[data-k]';
const carriers = '[data-x], [data-y]';

/** The drawing that is seen: wide or narrow. */
export function shownDrawing(figure: Element): SVGSVGElement | null {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('svg.chart')];
  return drawings.find((svg) => svg.getBoundingClientRect().width > 0) ?? null;
}

/** Row of a shape; null for one without a row in this view. */
function rowOf(shape: Element, { rows }: ViewFile): number | null {
  const row = rows.findIndex(({ key }) => key === shape.getAttribute('data-k'));
  return row === -1 ? null : row;
}

/** What a reader points at. */
export function markAt(
  svg: SVGSVGElement,
  view: ViewFile,
  target: Element,
  point: Point,
): Mark | null {
  const shape = target.closest<SVGGraphicsElement>(shapes);
  const row = shape && rowOf(shape, view);
  if (shape && row !== null) return { row, box: around(point), shape, cursor: null };
  // Of small drawings side by side the pointer means the one that it is in.
  const on = carriersOf(svg).find((carrier) => contains(carrier.getBoundingClientRect(), point));
  if (!on) return null;
  const index = nearestRow(axesOf(on), toUnits(on, point));
  return index === null ? null : placed(on, index);
}

const contains = ({ left, right, top, bottom }: DOMRect, { clientX, clientY }: Point) =>
  left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;

/** Rows that can be walked through by keyboard, in their order. */
export function rowsOf(svg: SVGSVGElement, view: ViewFile): readonly number[] {
  const byShape = [...svg.querySelectorAll(shapes)].flatMap((shape) => rowOf(shape, view) ?? []);
  const byPlace = carriersOf(svg).flatMap((on) => {
    const { x, y } = axesOf(on);
    return [...(x ?? y ?? []).keys()]
      .filter((row) => (x === null || x[row] !== null) && (y === null || y[row] !== null))
      .map((row) => row + firstRow(on));
  });
  return [...new Set([...byShape, ...byPlace])].sort((a, b) => a - b);
}

/** The mark of a row; null where it is not drawn. */
export function markOf(svg: SVGSVGElement, view: ViewFile, row: number): Mark | null {
  const shape = [...svg.querySelectorAll<SVGGraphicsElement>(shapes)].find(
    (candidate) => rowOf(candidate, view) === row,
  );
  if (shape) return { row, box: shape.getBoundingClientRect(), shape, cursor: null };
  const on = carriersOf(svg).find((carrier) => {
    const { x, y } = axesOf(carrier);
    const index = row - firstRow(carrier);
    return index >= 0 && index < (x ?? y ?? []).length;
  });
  return on ? placed(on, row - firstRow(on)) : null;
}

const carriersOf = (svg: SVGSVGElement): readonly SVGGraphicsElement[] => [
  ...(svg.matches(carriers) ? [svg] : []),
  ...svg.querySelectorAll<SVGGraphicsElement>(carriers),
];

const axesOf = (on: Element) => ({
  x: readPlaces(on.getAttribute('data-x')),
  y: readPlaces(on.getAttribute('data-y')),
});

/** Place of the first row of a drawing among several. */
const firstRow = (on: Element) => Number(on.getAttribute('data-i') ?? 0);

/** SVG units that the frame around a row takes at most. */
const widest = 72;

/** Half the side of the box around a dot or a pointer. */
const near = 9;

const around = ({ clientX, clientY }: Point): Box => ({
  left: clientX - near,
  top: clientY - near,
  width: 2 * near,
  height: 2 * near,
});

/** The mark of a row by its place in a drawing. */
function placed(on: SVGGraphicsElement, index: number): Mark {
  const { x, y } = axesOf(on);
  const whole = on instanceof SVGSVGElement ? on.viewBox.baseVal : on.getBBox();
  const side = (places: Places | null, start: number, length: number) => {
    const at = places?.[index] ?? null;
    if (places === null || at === null) return { start, length };
    const own = x && y ? 2 * near : Math.min(stepOf(places), widest);
    return { start: at - own / 2, length: own };
  };
  const across = side(x, whole.x, whole.width);
  const down = side(y, whole.y, whole.height);
  const at = { left: across.start, top: down.start, width: across.length, height: down.length };
  const round = x !== null && y !== null;
  return {
    row: index + firstRow(on),
    box: toPixels(on, at),
    shape: null,
    cursor: { on, at, round },
  };
}

/** A point of the viewport in units of a drawing. */
function toUnits(on: SVGGraphicsElement, { clientX, clientY }: Point): { x: number; y: number } {
  return new DOMPoint(clientX, clientY).matrixTransform(on.getScreenCTM()?.inverse());
}

function toPixels(on: SVGGraphicsElement, { left, top, width, height }: Box): Box {
  const matrix = on.getScreenCTM();
  const start = new DOMPoint(left, top).matrixTransform(matrix ?? undefined);
  const end = new DOMPoint(left + width, top + height).matrixTransform(matrix ?? undefined);
  return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
}
