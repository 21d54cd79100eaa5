import { randomBytes } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { digest, keeper } from '../../src/publish/kept.ts';

const key = () => digest(randomBytes(32));
const bytes = new Uint8Array([1, 2, 3]);

test('what is kept is made once, also for those that ask at the same time', async () => {
  const keep = keeper('test');
  const make = vi.fn(async () => bytes);
  const name = key();
  expect(await Promise.all([keep(name, make), keep(name, make)])).toEqual([bytes, bytes]);
  expect(await keeper('test')(name, make)).toEqual(bytes);
  expect(make).toHaveBeenCalledTimes(1);
});

test('what could not be made is not kept', async () => {
  const keep = keeper('test');
  const name = key();
  const broken = async () => {
    throw new Error('no paper');
  };
  await expect(keep(name, broken)).rejects.toThrow('no paper');
  expect(await keep(name, async () => bytes)).toEqual(bytes);
});
