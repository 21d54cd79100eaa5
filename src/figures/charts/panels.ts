import type { Frame } from '../figure.ts';
import { el } from '../svg.ts';

interface Panel {
  readonly x: number;
  readonly y: number;
  /** A drawing of its own, as drawPlot gives it. */
  readonly svg: string;
  /** Place of its first row among the rows of the figure. */
  readonly firstRow: number;
}

/** Where the rows stand in a drawing of its own, as drawPlot writes it. */
const placesIn = (svg: string, axis: 'x' | 'y') =>
  new RegExp(`^<svg[^>]* data-${axis}="([^"]*)"`).exec(svg)?.[1];

/** Small drawings beside and below each other in one. */
export function joinPanels(
  panels: readonly Panel[],
  frame: Frame,
  height: number,
  label: string,
): string {
  return el(
    'svg',
    {
      class: `chart ${frame.name}`,
      viewBox: `0 0 ${frame.width} ${height}`,
      role: 'img',
      'aria-label': label,
      'font-size': frame.text,
      'text-anchor': 'middle',
      fill: 'currentColor',
    },
    ...panels.map(({ x, y, svg, firstRow }) =>
      el(
        'g',
        {
          transform: `translate(${x},${y})`,
          'data-x': placesIn(svg, 'x'),
          'data-y': placesIn(svg, 'y'),
          'data-i': firstRow,
        },
        svg.replace(/^<svg[^>]*>|<\/svg>$/g, ''),
      ),
    ),
  );
}
