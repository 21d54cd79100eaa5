import * as Plot from '@observablehq/plot';
import type { Frame } from '../figure.ts';
import { el, escapeXml, round } from '../svg.ts';
import { compact } from './compact.ts';
import { SvgDocument, SvgElement, SvgText } from './svg-document.ts';

// Plot asks for a whole document in its types, and uses what ours has.
const document = new SvgDocument() as unknown as Document;

type Place = number | string | null;

/**
 * Where the rows of a chart stand on its axes, in their order and in values of the scales; null for
 * a row that is not drawn. A chart whose rows stand beside each other has `x` alone, one whose rows
 * stand below each other `y` alone. Script finds by it the row that a reader points at.
 */
export interface RowPlaces {
  readonly x?: readonly Place[];
  readonly y?: readonly Place[];
  /** SVG units by which marks of the same place on `x` stand apart. */
  readonly dx?: readonly number[];
}

/**
 * Draws a Plot chart in a frame and returns its SVG without Plot's inline style sheet (which a strict
 * Content Security Policy blocks), with lengths to a tenth of a unit.
 * Throws on any warning of Plot: a figure with a warning is not published.
 */
export function drawPlot(
  frame: Frame,
  height: number,
  label: string,
  options: Plot.PlotOptions,
  rows: RowPlaces = {},
): string {
  const chart = Plot.plot({ ...options, document, width: frame.width, height });
  const root: unknown = chart;
  if (!(root instanceof SvgElement)) throw new Error(`${label}: Plot gave no SVG`);
  const warning = root.named('title').find((title) => title.textContent.includes('warning'));
  if (warning) throw new Error(`${label}: Plot warns: ${warning.textContent}`);
  compact(root, frame.text);
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
      'data-x': rows.x && lengths(rows.x, chart.scale('x'), rows.dx),
      'data-y': rows.y && lengths(rows.y, chart.scale('fy') ?? chart.scale('y')),
    },
    ...root.childNodes.map(serialise),
  );
}

/** Whole SVG units, `-` for a row without a place. */
function lengths(
  places: readonly Place[],
  scale: Plot.Scale | undefined,
  shifts: readonly number[] = [],
): string {
  if (!scale) throw new Error('rows are placed on a scale that the chart does not have');
  return places
    .map((place, row) =>
      place === null
        ? '-'
        : Math.round(scale.apply(place) + (scale.bandwidth ?? 0) / 2 + (shifts[row] ?? 0)),
    )
    .join(' ');
}

const dropped = new Set(['aria-label', 'aria-hidden', 'aria-description', 'style', 'font-variant']);

function serialise(node: SvgElement | SvgText): string {
  if (node instanceof SvgText) return escapeXml(node.textContent);
  const { localName } = node;
  if (localName === 'style') return '';
  const children = node.childNodes.map(serialise).join('');
  if (localName === 'g' && children === '') return '';
  const attributes = [...node.attributes.keys()]
    .filter((name) => !dropped.has(name))
    .sort()
    .map((name) => ` ${name}="${escapeXml(roundNumbers(node.getAttribute(name) ?? ''))}"`)
    .join('');
  return children === ''
    ? `<${localName}${attributes}/>`
    : `<${localName}${attributes}>${children}</${localName}>`;
}

function roundNumbers(value: string): string {
  if (!value.includes('.')) return value;
  return value.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => round(Number(number)));
}
