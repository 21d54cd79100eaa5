import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/datasets/all.ts';
import type { Entry } from '../../src/maintain/change-entries.ts';
import { foldAdditions } from '../../src/maintain/fold-additions.ts';

/** New rows, two filled cells each. */
function added(dataset: string, keys: readonly string[], reason = 'new-data'): readonly Entry[] {
  return keys.flatMap((key) =>
    ['complaints', 'locator'].map((column) => ({
      dataset,
      row_key: key,
      column,
      change: 'added',
      new: '1',
      reason,
    })),
  );
}

const keysOf = (year: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => `${year}/C${row}/document`);

const fold = (...entries: readonly (readonly Entry[])[]) => foldAdditions(entries.flat(), datasets);

describe('new rows of a dataset', () => {
  test('are listed while they are few', () => {
    const few = added('ic3-countries', keysOf(2024, 50));
    expect(fold(few)).toEqual(few);
  });

  test('are counted by year where they are many', () => {
    const many = added('ic3-countries', [...keysOf(2023, 1), ...keysOf(2024, 50)]);
    const base = { dataset: 'ic3-countries', change: 'added', reason: 'new-data' };
    expect(fold(many)).toEqual([
      { ...base, row_key: '2023', note: '1 row' },
      { ...base, row_key: '2024', note: '50 rows' },
    ]);
  });

  test('are one entry where they have neither year nor document', () => {
    const keys = Array.from({ length: 60 }, (_, row) => `agency-${row}`);
    expect(fold(added('agencies', keys))).toMatchObject([{ dataset: 'agencies', note: '60 rows' }]);
  });

  test('of another dataset, and rows that changed or went, stay as they are', () => {
    const [first] = added('ic3-countries', ['2020/CA/document'], 'correction');
    const others = [
      { ...first, change: 'changed', old: '2' },
      { ...first, change: 'removed', old: '2' },
    ];
    const few = added('states', ['US-OH']);
    const folded = fold(others, few, added('ic3-countries', keysOf(2024, 60)));
    expect(folded).toHaveLength(others.length + few.length + 1);
    expect(folded).toEqual(expect.arrayContaining([...others, ...few]));
  });

  test('stay listed where the place has an entry for another reason', () => {
    const folded = fold(
      added('ic3-countries', keysOf(2024, 60)),
      added('ic3-countries', keysOf(2024, 60), 'correction'),
    );
    expect(folded).toHaveLength(1 + 2 * 60);
  });
});
