import { f } from '../../i18n/index.ts';
import { classOf } from '../../indicators/classes.ts';
import { legend, legendHeight } from '../charts/legend.ts';
import type { Frame } from '../figure.ts';
import { el, escapeXml } from '../svg.ts';
import type { MapShapes } from './geometry.ts';

interface Scale {
  /** Rising upper limits; one class more than limits. */
  readonly limits: readonly number[];
  /** Class names are `<hue>-1` … in the style sheet: `loss` or `act`. */
  readonly hue: 'loss' | 'act';
  /** Largest value drawn, for the last entry of the legend. */
  readonly largest: number;
  readonly smallest: number;
  readonly format: (value: number) => string;
}

/** Class in the style sheet for the class of a value. */
export function shade({ limits, hue }: Scale, value: number): string {
  return `${hue}-${classOf(value, limits) + 1}`;
}

/** Labels of the classes: `up to 12`, `12–30`, `30–41`; single whole numbers stand alone. */
function classLabels({ limits, largest, smallest, format }: Scale): readonly string[] {
  const whole = [...limits, largest, smallest].every(Number.isInteger);
  return [...limits, largest].map((limit, place) => {
    const below = place === 0 ? smallest : (limits[place - 1] ?? 0) + (whole ? 1 : 0);
    return below >= limit ? format(limit) : `${format(below)}–${format(limit)}`;
  });
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

interface Drawing {
  readonly shapes: MapShapes;
  readonly frame: Frame;
  readonly label: string;
  readonly scale: Scale;
  /** Drawn from the ground up, in map units. */
  readonly layers: readonly string[];
  readonly legendTitle: string;
  /** Id of the hatch and its label, where something is not reported. */
  readonly missing?: { readonly id: string; readonly label: string } | undefined;
  /** True where areas are links: then the picture is a group, not one image. */
  readonly interactive?: boolean;
}

/** A map with its legend below. */
export function drawMap(drawing: Drawing): string {
  const {
    shapes,
    frame,
    label,
    scale,
    layers,
    legendTitle,
    missing,
    interactive = false,
  } = drawing;
  const classes = classLabels(scale).map((label, place) => ({
    className: `${scale.hue}-${place + 1}`,
    label,
  }));
  const entries = missing
    ? [...classes, { className: 'hatch', fill: `url(#${missing.id})`, label: missing.label }]
    : classes;
  const top = shapes.height + frame.text * 1.9;
  const height = Math.ceil(
    top +
      legendHeight(
        entries.map(({ label }) => label),
        frame,
      ) +
      2,
  );
  return el(
    'svg',
    {
      class: `chart ${frame.name}`,
      viewBox: `0 0 ${frame.width} ${height}`,
      role: interactive ? 'group' : 'img',
      'aria-label': label,
      'font-size': frame.text,
      fill: 'currentColor',
    },
    missing ? hatch(missing.id) : '',
    ...layers,
    el(
      'text',
      { x: 0, y: shapes.height + frame.text * 1.3, class: 'strong' },
      escapeXml(legendTitle),
    ),
    legend(entries, frame, top),
  );
}

/** Whole numbers of a scale for counts. */
export const countFormat = (value: number) => f.number(value);
