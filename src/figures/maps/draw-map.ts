import { type Entry, legend, legendHeight } from '../charts/legend.ts';
import type { Drawing, Layer } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { el, escapeXml } from '../svg.ts';
import { linesIn } from '../text.ts';
import type { MapShapes } from './geometry.ts';

interface MapDrawing {
  readonly shapes: Pick<MapShapes, 'height'>;
  readonly frame: Frame;
  /** Drawn from the ground up, in map units. */
  readonly layers: readonly Layer[];
  /** Words that are the same in every view, or those of this one, which then take one line. */
  readonly legendTitle: string | { readonly varies: string };
  readonly entries: readonly Entry[];
}

/** A map with its legend below. */
export function drawMap(drawing: MapDrawing): Drawing {
  const { shapes, frame, layers, legendTitle, entries } = drawing;
  const isSame = typeof legendTitle === 'string';
  const title = isSame ? linesIn(legendTitle, frame.width, frame.text) : [legendTitle.varies];
  const top = shapes.height + frame.text * (0.6 + 1.3 * title.length);
  const labels = entries.map((entry) => entry.label);
  const height = Math.ceil(top + legendHeight(labels, frame) + 2);
  const lines = title.map((line, index) =>
    el(
      'text',
      { x: 0, y: shapes.height + frame.text * 1.3 * (index + 1), class: 'strong' },
      escapeXml(line),
    ),
  );
  const body: readonly Layer[] = [
    ...layers,
    ...(isSame ? lines : [{ varies: lines.join(''), attributes: {} }]),
    legend(entries, frame, top),
  ];
  return { frame, width: frame.width, height, anchor: 'start', body, places: null };
}
