import { expect, test } from 'vitest';
import { layOut, width, wrap } from '../../src/maintain/wrap.ts';
import fc from '../fast-check.ts';

test('short text stays on its line', () => {
  expect(wrap('one two', '  ')).toBe('  one two');
  expect(wrap('')).toBe('');
});

test('long text goes on below, behind its indent', () => {
  const text = wrap(Array(30).fill('word').join(' '), '- ', '  ');
  const lines = text.split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toHaveLength(76);
  expect(lines[1]).toMatch(/^ {2}word/);
});

test('a word is never cut, and no line is too long without need', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,100}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, (list) => {
      const lines = wrap(list.join(' '), '    ').split('\n');
      expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(list);
      for (const line of lines)
        expect(line.length <= width || !line.trim().includes(' ')).toBe(true);
    }),
  );
});

test('columns are as wide as their longest cell', () => {
  const rows = [
    ['a', '1', 'x'],
    ['bbb', '100', ''],
  ];
  expect(layOut(rows, { indent: ' ', right: [1] })).toBe(' a      1  x\n bbb  100');
  expect(layOut([])).toBe('');
});
