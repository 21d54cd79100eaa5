import { expect, test } from 'vitest';
import { count } from '../../src/catalog/count.ts';

test('one is singular', () => {
  expect([0, 1, 2].map((number) => count(number, 'row'))).toEqual(['0 rows', '1 row', '2 rows']);
});
