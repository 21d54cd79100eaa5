import type { ViewFile } from '../../publish/view.ts';
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

const shapes = '[data-k], .areas a';
const carriers = '[data-x], [data-y]';

/** The drawing that is seen: wide or narrow. */
export function shownDrawing(figure: Element): SVGSVGElement | null {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('svg.chart')];
  return drawings.find((svg) => svg.getBoundingClientRect().width > 0) ?? null;
}

const keyOf = (shape: Element) => shape.getAttribute('data-k') ?? shape.getAttribute('href') ?? '';

/** Row of a shape; null for one without a row in this view. */
function rowOf(shape: Element, { rows }: ViewFile): number | null {
  const key = keyOf(shape);
  const row = rows.findIndex(([mark]) => mark === key);
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
  const found = carriersOf(svg).flatMap((on) => {
    const axes = axesOf(on);
    const at = toUnits(on, point);
    const row = nearestRow(axes, at);
    return row === null ? [] : [{ row, on, axes }];
  });
  const [first] = found;
  return first ? placed(svg, first.row, first.on, first.axes) : null;
}

/** Rows that can be walked through by keyboard, in their order. */
export function rowsOf(svg: SVGSVGElement, view: ViewFile): readonly number[] {
  const byShape = [...svg.querySelectorAll(shapes)].flatMap((shape) => rowOf(shape, view) ?? []);
  const byPlace = carriersOf(svg).flatMap((on) => {
    const { x, y } = axesOf(on);
    return [...(x ?? y ?? []).keys()].filter(
      (row) => (x === null || x[row] !== null) && (y === null || y[row] !== null),
    );
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
    return row < (x ?? y ?? []).length;
  });
  return on ? placed(svg, row, on, axesOf(on)) : null;
}

const carriersOf = (svg: SVGSVGElement): readonly SVGGraphicsElement[] => [
  ...(svg.matches(carriers) ? [svg] : []),
  ...svg.querySelectorAll<SVGGraphicsElement>(carriers),
];

const axesOf = (on: Element) => ({
  x: readPlaces(on.getAttribute('data-x')),
  y: readPlaces(on.getAttribute('data-y')),
});

/** Half the side of the box around a dot or a pointer. */
const near = 9;

const around = ({ clientX, clientY }: Point): Box => ({
  left: clientX - near,
  top: clientY - near,
  width: 2 * near,
  height: 2 * near,
});

function placed(
  svg: SVGSVGElement,
  row: number,
  on: SVGGraphicsElement,
  { x, y }: { readonly x: Places | null; readonly y: Places | null },
): Mark | null {
  const [atX, atY] = [x?.[row] ?? null, y?.[row] ?? null];
  const { width, height } = svg.viewBox.baseVal;
  const side = (places: Places | null, at: number | null, whole: number) => {
    if (places === null || at === null) return { start: 0, length: whole };
    const length = x && y ? 2 * near : stepOf(places);
    return { start: at - length / 2, length };
  };
  const [across, down] = [side(x, atX, width), side(y, atY, height)];
  const at = { left: across.start, top: down.start, width: across.length, height: down.length };
  return {
    row,
    box: toPixels(on, at),
    shape: null,
    cursor: { on, at, round: x !== null && y !== null },
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
