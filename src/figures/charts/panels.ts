import type { Frame } from '../figure.ts';
import { el } from '../svg.ts';

interface Panel {
  readonly x: number;
  readonly y: number;
  /** A drawing of its own, as drawPlot gives it. */
  readonly svg: string;
}

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
    ...panels.map(({ x, y, svg }) =>
      el('g', { transform: `translate(${x},${y})` }, svg.replace(/^<svg[^>]*>|<\/svg>$/g, '')),
    ),
  );
}
