import { f } from '../../i18n/index.ts';
import { classLimits, classOf, countLimits } from '../../indicators/classes.ts';
import { type Entry, legend, legendHeight } from '../charts/legend.ts';
import type { Drawing, Layer } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { el, escapeXml } from '../svg.ts';
import { linesIn } from '../text.ts';
import type { MapShapes } from './geometry.ts';

/** Classes of values and how they are painted. */
export interface Scale {
  /** Class in the style sheet for a value. */
  readonly shade: (value: number) => string;
  /** One entry of the legend for each class. */
  readonly entries: readonly Entry[];
}

interface ScaleOptions {
  readonly values: readonly number[];
  /** Most classes; fewer where values are too alike. */
  readonly classes: number;
  /** Colours are `<hue>-1` … in the style sheet. */
  readonly hue: 'loss' | 'act' | 'count';
  readonly format: (value: number) => string;
}

/** A scale from light to dark with rising values: of counts by round numbers, of rates by quantiles. */
export function makeScale({ values, classes, hue, format }: ScaleOptions): Scale {
  const [smallest, largest] = [Math.min(...values), Math.max(...values)];
  const whole = values.every(Number.isInteger);
  const limits = whole ? countLimits(values, classes) : classLimits(values, classes);
  const labels = [...limits, largest].map((limit, index) => {
    const before = limits[index - 1];
    const below = before === undefined ? smallest : before + (whole ? 1 : 0);
    return below >= limit ? format(limit) : f.range(format(below), format(limit));
  });
  return {
    shade: (value) => `${hue}-${classOf(value, limits) + 1}`,
    entries: labels.map((label, index) => ({ className: `${hue}-${index + 1}`, label })),
  };
}

/** A pattern of stripes that says "not reported". Each drawing has its own, since ids are unique in a page. */
export function hatch(id: string): string {
  return el(
    'pattern',
    { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    el('rect', { width: 5, height: 5, class: 'hatch-ground' }),
    el('rect', { width: 1.5, height: 5, class: 'hatch-line' }),
  );
}

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
