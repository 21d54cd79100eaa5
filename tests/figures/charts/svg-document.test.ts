import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { SvgDocument, SvgElement } from '../../../src/figures/charts/svg-document.ts';

const ours = new SvgDocument();
const { document: whole } = parseHTML('<!doctype html><html><body></body></html>');

const rows = Array.from({ length: 12 }, (_, index) => ({
  year: 2001 + index,
  amount: (index % 5) ** 2 + 0.5,
  group: index % 2 === 0 ? 'even' : 'odd',
}));
const channels = { x: 'year', y: 'amount' } as const;

const charts: Record<string, Plot.PlotOptions> = {
  bars: { x: { type: 'band' }, marks: [Plot.barY(rows, { ...channels, className: 'loss' })] },
  'bars that lie': { marks: [Plot.barX(rows, { x: 'amount', y: 'year' }), Plot.ruleX([0])] },
  'a line with dots': {
    grid: true,
    marks: [Plot.line(rows, channels), Plot.dot(rows, { ...channels, title: 'group' })],
  },
  areas: { marks: [Plot.areaY(rows, channels), Plot.ruleY([0])] },
  rectangles: { marks: [Plot.rectY(rows, { x: 'year', y: 'amount', interval: 1 })] },
  'text of several lines': {
    marks: [Plot.text(rows, { ...channels, text: ({ group }) => `${group}\nyear < 3 & "more"` })],
  },
  'panels beside each other': {
    fx: { label: null },
    marks: [Plot.frame(), Plot.barY(rows, { ...channels, fx: 'group' }), Plot.axisX()],
  },
  'ticks and links': {
    marks: [
      Plot.tickX(rows, { x: 'year' }),
      Plot.link(rows, { x1: 'year', x2: 'year', y1: 'amount', y2: () => 0 }),
    ],
  },
  'a warning': {
    marks: [Plot.dot(['2024-01-01T00:00Z'], { x: (date: string) => date, y: () => 1 })],
    x: { type: 'band' },
  },
};

/** The same tree for both kinds of document. */
function tree(node: Element | SvgElement): unknown {
  const attributes =
    node instanceof SvgElement
      ? [...node.attributes]
      : [...node.attributes].map(({ name, value }) => [name, value]);
  return {
    name: node.localName,
    attributes: attributes.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    children: node.children.length > 0 ? [...node.children].map(tree) : node.textContent,
  };
}

function draw(document: unknown, options: Plot.PlotOptions) {
  return Plot.plot({ ...options, document: document as Document });
}

test.each(Object.entries(charts))('Plot draws %s as in a whole document', (_, options) => {
  const chart: unknown = draw(ours, options);
  if (!(chart instanceof SvgElement)) throw new Error('expected an SVG');
  const drawn = tree(chart);
  expect(JSON.stringify(drawn).length).toBeGreaterThan(1000);
  expect(drawn).toEqual(tree(draw(whole, options)));
});

test('what Plot would draw as HTML is refused', () => {
  expect(() => draw(ours, { ...charts.bars, title: 'A title' })).toThrow(TypeError);
});

test('an element is not placed twice', () => {
  const [one, other, inner] = ['g', 'g', 'rect'].map((name) => ours.createElementNS('', name));
  if (!one || !other || !inner) throw new Error('expected elements');
  one.appendChild(inner);
  expect(() => other.appendChild(inner)).toThrow('<rect> stands in the drawing already');
});

test('elements are found by name at every depth, and an element goes before another', () => {
  const root = ours.createElementNS('', 'svg');
  const last = root.appendChild(ours.createElementNS('', 'g'));
  const title = last.appendChild(ours.createElementNS('', 'title'));
  title.textContent = 'deep';
  const first = root.insertBefore(ours.createElementNS('', 'title'), last);
  expect(root.named('title')).toEqual([first, title]);
  expect(root.textContent).toBe('deep');
});
