import * as Plot from '@observablehq/plot';
import { compare } from '../../order/compare.ts';
import type { Drawing, Lengths } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { escapeXml, round } from '../svg.ts';
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

/** Class of marks that belong to a series of the drawing, over their paint: see `drawPlot`. */
export const inSeries = (paint: string, series: number | string): string =>
  `${paint} ${seriesPrefix}${series}`.trim();

const seriesPrefix = 'series:';

/**
 * Draws a Plot chart in a frame, without Plot's inline style sheet (which a strict Content Security
 * Policy blocks), with lengths to a tenth of a unit. Marks of the paints in `series`, and those made
 * `inSeries`, name their series for the script of the page, which can highlight it.
 * Throws on any warning of Plot: a figure with a warning is not published.
 */
export function drawPlot(
  frame: Frame,
  height: number,
  options: Plot.PlotOptions,
  rows: RowPlaces = {},
  series: readonly string[] = [],
): Drawing {
  const chart = Plot.plot({ ...options, document, width: frame.width, height });
  const root: unknown = chart;
  if (!(root instanceof SvgElement)) throw new Error('Plot gave no SVG');
  const warning = root.named('title').find((title) => title.textContent.includes('warning'));
  if (warning) throw new Error(`Plot warns: ${warning.textContent}`);
  compact(root, frame.text);
  const { x, y, dx } = rows;
  return {
    frame,
    width: frame.width,
    height,
    anchor: 'middle',
    body: [root.childNodes.map((node) => serialise(node, series)).join('')],
    places: {
      x: x ? lengths(x, chart.scale('x'), dx) : null,
      y: y ? lengths(y, chart.scale('fy') ?? chart.scale('y')) : null,
    },
  };
}

/** Whole SVG units. */
function lengths(
  places: readonly Place[],
  scale: Plot.Scale | undefined,
  shifts: readonly number[] = [],
): Lengths {
  if (!scale) throw new Error('rows are placed on a scale that the chart does not have');
  // A scale without bands has no width to stand in the middle of, a row without a shift none.
  return places.map((place, row) =>
    place === null
      ? null
      : Math.round(scale.apply(place) + (scale.bandwidth ?? 0) / 2 + (shifts[row] ?? 0)),
  );
}

const dropped = new Set(['aria-label', 'aria-hidden', 'aria-description', 'style', 'font-variant']);

/** The series that a class names, and what paints. */
function readClass(text: string, series: readonly string[]) {
  const names = text.split(' ');
  const paints = names.filter((name) => !name.startsWith(seriesPrefix));
  const named = names.find((name) => name.startsWith(seriesPrefix))?.slice(seriesPrefix.length);
  const painted = paints.flatMap((name) => [name, name.replace(/-line$/, '')]);
  return {
    paint: paints.join(' '),
    series: named ?? painted.find((name) => series.includes(name)),
  };
}

function serialise(node: SvgElement | SvgText, series: readonly string[]): string {
  if (node instanceof SvgText) return escapeXml(node.textContent);
  const { localName } = node;
  if (localName === 'style') return '';
  const children = node.childNodes.map((child) => serialise(child, series)).join('');
  if (localName === 'g' && children === '') return '';
  const own = new Map(node.attributes);
  const classes = own.get('class');
  if (classes !== undefined) {
    const read = readClass(classes, series);
    own.delete('class');
    if (read.paint !== '') own.set('class', read.paint);
    if (read.series !== undefined) own.set('data-series', read.series);
  }
  const attributes = [...own]
    .filter(([name]) => !dropped.has(name))
    .sort(([a], [b]) => compare(a, b))
    .map(([name, value]) => ` ${name}="${escapeXml(roundNumbers(value))}"`)
    .join('');
  return children === ''
    ? `<${localName}${attributes}/>`
    : `<${localName}${attributes}>${children}</${localName}>`;
}

function roundNumbers(value: string): string {
  if (!value.includes('.')) return value;
  return value.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => round(Number(number)));
}
