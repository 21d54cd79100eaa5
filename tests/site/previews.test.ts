import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog } from '../../src/catalog/current.ts';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { operationMetrics } from '../../src/datasets/operation-metrics.ts';
import { operations } from '../../src/datasets/operations.ts';
import { states } from '../../src/datasets/states.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { escapeXml } from '../../src/figures/svg.ts';
import { t } from '../../src/i18n/index.ts';
import { drawPng } from '../../src/publish/png.ts';
import { cardSize, cardSvg, figureCard } from '../../src/site/card.ts';
import {
  figurePreview,
  figureSource,
  operationPreview,
  partPreview,
  previewAlt,
  previewsOf,
  statePreview,
} from '../../src/site/previews.ts';
import { madeRows } from '../figures/made-rows.ts';
import { edited, fixture, present } from '../fixture.ts';

const previews = previewsOf(catalog);
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const classes = readFileSync('src/styles/figures.css', 'utf8');

const drawn = [...previews].map(([id, { card, figure }]) => ({
  id,
  svg: figure
    ? figureCard(figure, figureSource(catalog, figure), t.site, tokens, classes)
    : cardSvg(card, t.site, tokens),
}));

test('every state, operation and figure has a picture for shared links', () => {
  const named = [
    ...catalog.rows(states).map(({ state }) => statePreview(state)),
    ...catalog.rows(operations).map(({ operation_id }) => operationPreview(operation_id)),
    ...[...figuresOf(catalog).values()].map((figure) => figurePreview(catalog, figure)),
  ];
  expect(named.filter((id) => !previews.has(id))).toEqual([]);
});

test('a figure of one state or operation shares the picture of its subject', () => {
  const own = new Set(
    [...figuresOf(catalog).values()].map((figure) => figurePreview(catalog, figure)),
  );
  expect(own).toContain('state-oh');
  expect(own).toContain('operation-cbi-chakra-2');
  expect(own).toContain('figure-losses-by-year');
});

test('a page without a picture of its own has that of its part of the site', () => {
  expect(partPreview(catalog, '/data/ic3-totals/')).toBe('data');
  expect(partPreview(catalog, '/')).toBe('home');
  expect(partPreview(catalog, '/no-such-part/')).toBe('home');
});

test('the picture of an operation tells the first of arrests, call centres, places and victims', () => {
  const operation = present(fixture.rows(operations)[0]).operation_id;
  const model = present(
    fixture.rows(operationFigures).find((row) => row.operation_id === operation),
  );
  const order = ['arrests', 'call-centres', 'locations-searched', 'victims', 'losses'];
  const made = madeRows(
    operationFigures,
    order.map((metric) => ({
      ...model,
      metric,
      unit: 'USD',
      scope: null,
      value: 7,
      status: null,
    })),
  );
  const labelOf = (metric: string) => present(made.find(operationMetrics, metric)).label;
  for (const [index, metric] of order.entries()) {
    const data = edited(
      operationFigures,
      (row) => (order.indexOf(row.metric) >= index ? row : null),
      made,
    );
    const { text } = present(previewsOf(data).get(operationPreview(operation))?.card);
    expect(text).toContain(labelOf(metric));
  }
});

test('pictures are named in words, and an unknown one is an error', () => {
  expect([...previews.keys()].filter((id) => previewAlt(catalog, id).length < 10)).toEqual([]);
  expect(() => previewAlt(catalog, 'nobody')).toThrow('there is no preview "nobody"');
});

test('all words of a card stand inside it, none on another', () => {
  const astray = drawn
    .filter(({ id }) => !id.startsWith('figure-'))
    .flatMap(({ id, svg }) => {
      const lines = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*font-size="([\d.]+)"/g)]
        .map(([, y, size]) => ({ y: Number(y), size: Number(size) }))
        .slice(2)
        .sort((a, b) => a.y - b.y);
      return lines.some(
        ({ y, size }, index) => y > cardSize.height || y - size < (lines[index - 1]?.y ?? 0),
      )
        ? [id]
        : [];
    });
  expect(astray).toEqual([]);
});

test('the title of a figure is whole on its card, above the line of its source', () => {
  const cut = drawn.flatMap(({ id, svg }) => {
    const { figure } = present(previews.get(id));
    if (!figure) return [];
    const texts = [...svg.matchAll(/<text x="56" y="([\d.]+)"[^>]*font-weight="600">([^<]+)/g)];
    const title = texts.slice(1).map(([, , text]) => text);
    const end = Number(texts.at(-1)?.[1]);
    return title.join(' ') === escapeXml(figure.words.title) && end < cardSize.height - 60
      ? []
      : [id];
  });
  expect(cut).toEqual([]);
});

test('a picture has the size that networks ask for', () => {
  const [first] = drawn;
  const png = drawPng(first?.svg ?? '', cardSize.width);
  const view = new DataView(png.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([cardSize.width, cardSize.height]);
});
