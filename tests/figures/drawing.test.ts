import { describe, expect, test } from 'vitest';
import { type Drawing, shapesOf, svgOf, variesOf } from '../../src/figures/drawing.ts';
import { frames } from '../../src/figures/frames.ts';
import { present } from '../fixture.ts';
import { readSvg } from './read-svg.ts';

const frame = present(frames[0]);
const path = { element: 'path', outline: { d: 'm1 1z' } } as const;
const drawing: Drawing = {
  frame,
  width: 720,
  height: 40,
  anchor: 'start',
  places: { x: [3, null], y: null },
  body: [
    '<text>ground</text>',
    {
      areas: [
        { ...path, key: 'US-OH', class: 'loss-1', name: 'Ohio: $1 & more' },
        { ...path, key: 'US-GU', class: '', fill: 'url(#a)', name: 'Guam' },
        { key: 'IN', class: 'act-1', name: '', element: 'circle', outline: { r: 3 } },
      ],
    },
    { varies: '<circle r="1"/>', attributes: { class: 'symbols' } },
  ],
};
const read = (linkOf?: (shape: { readonly key: string }) => string | null) =>
  readSvg(svgOf(drawing, 'A "map"', linkOf));

describe('a drawing as SVG', () => {
  test('has its size, its text alternative and the places of its rows on the root', () => {
    const root = read();
    expect(root.getAttribute('viewBox')).toBe('0 0 720 40');
    expect(root.getAttribute('aria-label')).toBe('A "map"');
    expect(root.getAttribute('data-x')).toBe('3 -');
    expect(root.hasAttribute('data-y')).toBe(false);
    expect(root.getAttribute('class')).toBe('chart wide');
  });

  test('without links is an image, with one a group', () => {
    expect(read().getAttribute('role')).toBe('img');
    expect(read().querySelector('a')).toBeNull();
    expect(read(() => '/x/').getAttribute('role')).toBe('group');
  });

  test('has a link around each named shape that leads somewhere', () => {
    const links = [
      ...read(({ key }) => (key === 'US-GU' ? null : `/${key}/`)).querySelectorAll('a'),
    ];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/US-OH/']);
    expect(links[0]?.querySelector('title')?.textContent).toBe('Ohio: $1 & more');
  });

  test('ties every shape to its row by its key, and paints it by class or by fill', () => {
    const shapes = [...read().querySelectorAll('.areas [data-k]')];
    expect(shapes.map((shape) => shape.getAttribute('data-k'))).toEqual(['US-OH', 'US-GU', 'IN']);
    const drawn = [...read().querySelectorAll('.areas :is(path, circle)')];
    expect(drawn.map((shape) => [shape.getAttribute('class'), shape.getAttribute('fill')])).toEqual(
      [
        ['loss-1', null],
        ['', 'url(#a)'],
        ['act-1', null],
      ],
    );
  });

  test('puts what varies into a group of its own', () => {
    expect(read().querySelector('g.symbols.varies circle')).not.toBeNull();
  });
});

test('shapes and what varies are read as values', () => {
  expect(shapesOf(drawing).map(({ key }) => key)).toEqual(['US-OH', 'US-GU', 'IN']);
  expect(variesOf(drawing)).toEqual(['<circle r="1"/>']);
});
