import { describe, expect, test } from 'vitest';
import { type Offer, passes, readFilter, writeFilter } from '../../src/client/filter-state.ts';
import fc from '../fast-check.ts';

const offer: Offer = new Map([
  ['kind', new Set(['', 'raid', 'guilty-plea'])],
  ['year', new Set(['', '2024', 'undated'])],
]);

describe('the filter in an address', () => {
  test('is read and written in the order of the form', () => {
    const filter = readFilter('?year=2024&kind=guilty-plea', offer);
    expect([...filter]).toEqual([
      ['kind', 'guilty-plea'],
      ['year', '2024'],
    ]);
    expect(writeFilter(filter)).toBe('?kind=guilty-plea&year=2024');
  });

  test.each(['', '?', '?kind=', '?kind=nonsense', '?colour=red', '?KIND=raid', '?kind=raid%00'])(
    'ignores what nobody offers: "%s"',
    (search) => {
      expect(readFilter(search, offer).size).toBe(0);
    },
  );

  test('is empty where nothing is chosen', () => {
    expect(writeFilter(new Map())).toBe('');
  });

  test('of two values of one field the first counts', () => {
    expect([...readFilter('?kind=raid&kind=guilty-plea', offer).values()]).toEqual(['raid']);
  });

  test('any address is read without a fault, and what is read is written the same', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const filter = readFilter(search, offer);
        expect(readFilter(writeFilter(filter), offer)).toEqual(filter);
      }),
    );
  });
});

describe('a row', () => {
  const row = { kind: 'raid', year: '2024', country: 'in gb' };

  test('passes where every chosen value is its own', () => {
    expect(passes(row, new Map())).toBe(true);
    expect(passes(row, new Map([['kind', 'raid']]))).toBe(true);
    expect(
      passes(
        row,
        new Map([
          ['kind', 'raid'],
          ['year', '2023'],
        ]),
      ),
    ).toBe(false);
  });

  test('may have several values in a field, none of them by a part', () => {
    expect(passes(row, new Map([['country', 'gb']]))).toBe(true);
    expect(passes(row, new Map([['country', 'g']]))).toBe(false);
  });

  test('without the field does not pass', () => {
    expect(passes(row, new Map([['agency', 'us-ftc']]))).toBe(false);
  });
});
