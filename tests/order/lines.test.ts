import { expect, test } from 'vitest';
import { fitLines } from '../../src/order/lines.ts';

const upTo = (most: number) => (line: string) => line.length <= most;

test('as many words stand on a line as fit', () => {
  expect(fitLines('a bb ccc dd', upTo(5))).toEqual(['a bb', 'ccc', 'dd']);
  expect(fitLines('a bb ccc dd', upTo(6))).toEqual(['a bb', 'ccc dd']);
});

test('a word that is too long is not cut, and a no-break space parts nothing', () => {
  expect(fitLines('a longest b', upTo(3))).toEqual(['a', 'longest', 'b']);
  expect(fitLines('in 2.1\u00a0bn', upTo(6))).toEqual(['in', '2.1\u00a0bn']);
});

test('lines are counted, so that the first may be shorter', () => {
  expect(fitLines('a b c d', (line, index) => line.length <= (index === 0 ? 1 : 3))).toEqual([
    'a',
    'b c',
    'd',
  ]);
});

test('a word that is too long is broken at its soft hyphens, and others lose them', () => {
  const long = 'Be\u00adhörden\u00adver\u00adtreter';
  expect(fitLines(`a ${long} b`, upTo(40))).toEqual(['a Behördenvertreter b']);
  expect(fitLines(`a ${long} b`, upTo(10))).toEqual(['a', 'Behörden-', 'vertreter', 'b']);
  expect(fitLines(`a ${long} b`, upTo(12))).toEqual(['a', 'Behördenver-', 'treter b']);
});
