import { describe, expect, test } from 'vitest';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { f } from '../../src/i18n/index.ts';
import { headlineOf } from '../../src/indicators/headline.ts';
import {
  changeOfLosses,
  complaintsAndAverage,
  multipleOfLosses,
} from '../../src/sentences/home.ts';
import { plain } from '../../src/sentences/sentence.ts';
import { edited, fixture, present } from '../fixture.ts';

const read = (sentence: Parameters<typeof plain>[0] | null) => plain(present(sentence));

const { newest, base } = headlineOf(fixture);

/** The fixture with other losses to tech support fraud in one year. */
const withLosses = (year: number, losses: number | null) =>
  edited(ic3CrimeTypes, (row) =>
    row.crime_type === 'tech-support' && row.year === year ? { ...row, losses_usd: losses } : row,
  );

describe('the sentences of the first screen follow the data', () => {
  test('a rise is said as higher, a fall as lower', () => {
    const before = newest.year - 1;
    const twice = withLosses(before, newest.losses.value / 2);
    expect(read(changeOfLosses(twice))).toContain(`${f.percent(1)} higher than in ${before}`);
    const half = withLosses(before, newest.losses.value * 2);
    expect(read(changeOfLosses(half))).toContain(`${f.percent(0.5)} lower than in ${before}`);
  });

  test('multiples are cut, never rounded up', () => {
    const data = withLosses(base.year, Math.ceil(newest.losses.value / 2.99));
    expect(read(multipleOfLosses(data))).toContain('2 times');
  });

  test('without the year before nothing is compared with it', () => {
    expect(changeOfLosses(withLosses(newest.year - 1, null))).toBeNull();
  });

  test('the number in the sentence leads to the row that states it', () => {
    const { numbers } = present(complaintsAndAverage(fixture));
    expect(numbers.count?.row).toBe(newest.complaints?.row);
    expect(numbers.count?.text).toBe(f.number(present(newest.complaints).value));
    expect(numbers.average?.worked).toBe(true);
  });

  test('without losses of the type there is no story, and the build says so', () => {
    const none = edited(ic3CrimeTypes, (row) => (row.crime_type === 'tech-support' ? null : row));
    expect(() => headlineOf(none)).toThrow('tech-support has no losses');
  });
});
