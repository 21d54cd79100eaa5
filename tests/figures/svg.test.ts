import { expect, test } from 'vitest';
import { el, escapeXml, round } from '../../src/figures/svg.ts';
import fc from '../fast-check.ts';
import { readSvg } from './read-svg.ts';

test('an element without content closes itself', () => {
  expect(el('rect', { x: 1, class: 'loss' })).toBe('<rect x="1" class="loss"/>');
  expect(el('g', {}, el('a', {}), 'b')).toBe('<g><a/>b</g>');
});

test('attributes without a value are left out, zero is not', () => {
  expect(el('rect', { x: 0, y: null, fill: undefined, class: '' })).toBe('<rect x="0" class=""/>');
});

test('lengths are rounded to a tenth', () => {
  expect(round(12.3456)).toBe('12.3');
  expect(round(12.04)).toBe('12');
  expect(round(-0.05)).toMatch(/^-?0$/);
  expect(el('rect', { x: 1 / 3 })).toBe('<rect x="0.3"/>');
});

test('what means something in XML is escaped', () => {
  expect(escapeXml('<b> "A & B"')).toBe('&lt;b&gt; &quot;A &amp; B&quot;');
  expect(el('text', { 'aria-label': '"><script>' })).toBe(
    '<text aria-label="&quot;&gt;&lt;script&gt;"/>',
  );
});

test('any text is read back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 30 }), (text) => {
      const root = readSvg(el('svg', { 'aria-label': text }, el('text', {}, escapeXml(text))));
      expect(root.getAttribute('aria-label')).toBe(text);
      expect(root.querySelector('text')?.textContent).toBe(text);
    }),
  );
});
