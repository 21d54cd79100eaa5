import { bodyOf, type Drawing, placeAttributes } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { el } from '../svg.ts';

interface Panel {
  readonly x: number;
  readonly y: number;
  readonly drawing: Drawing;
  /** Index of its first row among the rows of the figure. */
  readonly firstRow: number;
}

/** Small drawings beside and below each other in one. */
export function joinPanels(panels: readonly Panel[], frame: Frame, height: number): Drawing {
  const body = panels.map(({ x, y, drawing, firstRow }) =>
    el(
      'g',
      {
        transform: `translate(${x},${y})`,
        ...placeAttributes(drawing.places),
        'data-i': firstRow,
      },
      bodyOf(drawing),
    ),
  );
  return { frame, width: frame.width, height, anchor: 'middle', body, places: null };
}
