import { expect, test } from 'vitest';
import { compact } from '../../../src/figures/charts/compact.ts';
import { SvgDocument, type SvgElement } from '../../../src/figures/charts/svg-document.ts';

const svg = new SvgDocument();
const made = (name: string, attributes: Record<string, string>, ...children: SvgElement[]) => {
  const element = svg.createElementNS('', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  for (const child of children) element.appendChild(child);
  return element;
};
const text = (transform: string, y = '0.5em') => made('text', { transform, y });
const compacted = (group: SvgElement) => {
  compact(made('svg', {}, group), 10);
  return group.children.map(({ localName, attributes }) => [
    localName,
    Object.fromEntries(attributes),
  ]);
};

test('the lines of a grid become one path', () => {
  const level = made('line', { x1: '1.04', x2: '9', y1: '2', y2: '2' });
  const upright = made('line', { x1: '3', x2: '3', y1: '0', y2: '4' });
  const slanted = made('line', { x1: '0', x2: '1', y1: '0', y2: '1' });
  expect(compacted(made('g', {}, level, upright, slanted))).toEqual([
    ['path', { d: 'M1,2H9M3,0V4M0,0L1,1' }],
  ]);
});

test('lines of data, or with a colour of their own, stay as they are', () => {
  const line = () => made('line', { x1: '0', x2: '1', y1: '0', y2: '0' });
  expect(compacted(made('g', { class: 'range' }, line()))[0]?.[0]).toBe('line');
  const red = line();
  red.setAttribute('stroke', 'red');
  expect(compacted(made('g', {}, red))[0]?.[0]).toBe('line');
});

test('texts of a group stand where they stood', () => {
  const group = made(
    'g',
    { transform: 'translate(1,2)' },
    text('translate(10,50)'),
    text('translate(20,50)'),
  );
  expect(compacted(group)).toEqual([
    ['text', { x: '10' }],
    ['text', { x: '20' }],
  ]);
  expect(group.getAttribute('transform')).toBe('translate(1,57)');
});

test('texts that are turned, or set off differently, stay as they are', () => {
  const turned = text('translate(1,2) rotate(45)');
  expect(compacted(made('g', {}, turned, text('translate(1,2)')))[0]).toEqual([
    'text',
    { transform: 'translate(1,2) rotate(45)', y: '0.5em' },
  ]);
  const mixed = made('g', {}, text('translate(1,2)', '0.3em'), text('translate(1,2)', '0.7em'));
  expect(compacted(mixed)[0]?.[1]).toHaveProperty('transform', 'translate(1,2)');
});
