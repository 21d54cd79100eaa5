import { expect, test } from 'vitest';
import { perCatalog } from '../../src/catalog/per-catalog.ts';
import { states } from '../../src/datasets/states.ts';
import { edited, fixture } from '../fixture.ts';

test('an answer is worked out once for each catalog, an empty one too', () => {
  const asked: number[] = [];
  const first = perCatalog((catalog) => {
    asked.push(catalog.rows(states).length);
    return catalog.rows(states)[0];
  });
  const without = edited(states, () => null);
  const all = fixture.rows(states);
  for (const catalog of [fixture, without, fixture, without])
    expect(first(catalog)).toBe(catalog === fixture ? all[0] : undefined);
  expect(asked).toEqual([all.length, 0]);
});
