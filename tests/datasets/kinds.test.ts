import { describe, expect, test } from 'vitest';
import { cellOf } from '../../src/datasets/cells.ts';
import fc from '../fast-check.ts';
import { cases } from './kind-cases.ts';

const byName = cases.map((item) => ({ ...item, ...cellOf(item.column) }));

describe.each(byName)('$kind', ({ column, like, quick, repair, ...item }) => {
  const accepts = (cell: string) => column.safeDecode(cell).success;

  test.each(item.accepts)('accepts "%s"', (cell) => {
    expect(accepts(cell)).toBe(true);
  });

  test.each(item.refuses)('refuses "%s"', (cell) => {
    expect(accepts(cell)).toBe(false);
  });

  test.each(Object.entries(item.repairs ?? {}))('takes "%s" to mean %s', (cell, meant) => {
    expect(repair?.(cell)).toBe(meant);
    expect(meant === undefined || accepts(meant)).toBe(true);
  });

  test('says what it expects', () => {
    expect(item.expects).toMatch(/^[^.]+$/);
    expect(item.kind).not.toBe('');
  });

  test('writes what it has read', () => {
    fc.assert(
      fc.property(fc.stringMatching(like), (cell) => {
        fc.pre(accepts(cell));
        expect(column.encode(column.decode(cell))).toBe(cell);
      }),
      { examples: item.accepts.map((cell) => [cell]) },
    );
  });

  test('reads quickly only what it accepts, and the same', () => {
    fc.assert(
      fc.property(fc.stringMatching(like), (cell) => {
        const value = quick?.(cell);
        if (value === undefined) return;
        expect(accepts(cell)).toBe(true);
        expect(value).toEqual(column.decode(cell));
      }),
      { examples: [...item.accepts, ...item.refuses].map((cell) => [cell]) },
    );
  });
});
