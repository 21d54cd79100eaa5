import { expect, test, vi } from 'vitest';
import { once } from '../../src/order/once.ts';

test('each question is worked out once, and its answer is the same one', () => {
  const work = vi.fn((letters: string) => [letters]);
  const ask = once(work);
  expect([ask('a'), ask('b')]).toEqual([['a'], ['b']]);
  expect(ask('a')).toBe(ask('a'));
  expect(work).toHaveBeenCalledTimes(2);
});

test('what failed is tried again', () => {
  let fails = true;
  const ask = once((letter: string) => {
    if (fails) throw new Error('not yet');
    return letter;
  });
  expect(() => ask('a')).toThrow('not yet');
  fails = false;
  expect(ask('a')).toBe('a');
});
