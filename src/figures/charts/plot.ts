import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Frame } from '../figure.ts';
import { el, escapeXml, round } from '../svg.ts';

// Plot needs a document. linkedom is kept up, small, and gives the same marks as jsdom,
// its attributes in another order.
const { document } = parseHTML('<!doctype html><html><body></body></html>');

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
): string {
  const chart = Plot.plot({ ...options, document, width: frame.width, height });
  const warning = [...chart.querySelectorAll('title')].find((title) =>
    title.textContent?.includes('warning'),
  );
  if (warning) throw new Error(`${label}: Plot warns: ${warning.textContent}`);
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
    ...[...chart.childNodes].map(serialise),
  );
}

const dropped = new Set(['aria-label', 'aria-hidden', 'aria-description', 'style', 'font-variant']);

function serialise(node: Node): string {
  if (node.nodeType === 3) return escapeXml(node.textContent ?? '');
  if (!isElement(node) || node.localName === 'style') return '';
  const attributes = [...node.attributes]
    .filter(({ name }) => !dropped.has(name))
    .map(({ name, value }): [string, string] => [name, roundNumbers(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const children = [...node.childNodes].map(serialise);
  if (node.localName === 'g' && children.every((child) => child === '')) return '';
  return el(node.localName, Object.fromEntries(attributes), ...children);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function roundNumbers(value: string): string {
  return value.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => round(Number(number)));
}
