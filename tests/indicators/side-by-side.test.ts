import { expect, test } from 'vitest';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import {
  internetCrimeSideBySide,
  techSupportSideBySide,
} from '../../src/indicators/side-by-side.ts';
import { wholeYears } from '../../src/indicators/state-types.ts';
import { edited, fixture } from '../fixture.ts';

test('every place has a value or a gap for each year', () => {
  const all = techSupportSideBySide(fixture);
  expect(all.years).toEqual(wholeYears(fixture, 'tech-support'));
  expect(all.places.length).toBeGreaterThan(40);
  expect(all.places.every(({ values }) => values.length === all.years.length)).toBe(true);
  const names = all.places.map(({ state }) => state.name);
  expect(names).toEqual(names.toSorted());
});

test('one place far above the others is cut off, and named', () => {
  const sized = (times: number) =>
    internetCrimeSideBySide(
      edited(ic3States, (row) => ({
        ...row,
        losses_usd: row.state === 'US-OH' ? 1e9 * times : 1e9,
      })),
    );
  const [far] = sized(1e4).beyond;
  expect(far?.name).toBe('Ohio');
  const { places, end } = sized(1e4);
  const others = places.filter(({ state }) => state.name !== 'Ohio');
  expect(Math.max(...others.flatMap(({ values }) => values.flatMap((value) => value ?? [])))).toBe(
    end,
  );
});
