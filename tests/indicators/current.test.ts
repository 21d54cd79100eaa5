import { describe, expect, test } from 'vitest';
import { weigh } from '../../src/indicators/current.ts';
import fc from '../fast-check.ts';
import { findVoice, official, press, type Row, statement } from './statements.ts';

const value = (row: Row) => row.value;
const step = (row: Row) => row.step;
const weighRows = (...rows: Row[]) => weigh(rows, findVoice, value, step);

describe('which statement leads', () => {
  test('official documents come before courts, datasets and the press, however old', () => {
    const rows = [
      statement(4, 'press-2025'),
      statement(3, 'dataset-2024'),
      statement(2, 'court-2023'),
      statement(1, 'official-2020'),
    ];
    expect(weighRows(...rows).current?.value).toBe(1);
    expect(weighRows(...rows.slice(0, 3)).current?.value).toBe(2);
    expect(weighRows(...rows.slice(0, 2)).current?.value).toBe(3);
    expect(weighRows(...rows.slice(0, 1)).current?.value).toBe(4);
  });

  test('among documents of a kind the newest leads', () => {
    const { current } = weighRows(
      statement(1, 'official-2020'),
      statement(3, 'official-2025'),
      statement(2, 'official-2024-06'),
    );
    expect(current).toEqual({ value: 3, row: statement(3, 'official-2025') });
  });

  test('a month is newer than its year alone, and any date than none', () => {
    expect(
      weighRows(statement(1, 'official-2024'), statement(2, 'official-2024-06')).current?.value,
    ).toBe(2);
    expect(weighRows(statement(1, 'official'), statement(2, 'official-2000')).current?.value).toBe(
      2,
    );
  });

  test('a document that is not known ranks with the press', () => {
    const rows = [statement(1, 'unheard-of'), statement(2, 'court-2000')];
    expect(weighRows(...rows).current?.value).toBe(2);
    expect(weighRows(...rows.toReversed()).current?.value).toBe(2);
  });

  test('among documents of one kind and date none leads, and the ends of what they say are told', () => {
    const rows = [
      statement(12, 'press-2024_b'),
      statement(6, 'press-2024_a'),
      statement(8, 'press-2024_c'),
      statement(99, 'press-2020'),
    ];
    for (const list of [rows, rows.toReversed()]) {
      const { current, range, disagreeing } = weighRows(...list);
      expect(current).toBeNull();
      expect([range?.lowest.value, range?.highest.value]).toEqual([6, 12]);
      expect(disagreeing).toHaveLength(4);
    }
  });

  test('outlets of unknown origin, however many, do not outvote each other', () => {
    const rows = [
      statement(1, 'press-2024_a'),
      statement(1, 'press-2024_b'),
      statement(2, 'press-2024_c'),
    ];
    expect(weighRows(...rows).current).toBeNull();
  });

  test('the name of a document decides nothing', () => {
    const named = (a: string, b: string) =>
      weighRows(statement(5, `press-2024_${a}!cbi`), statement(6, `press-2024_${b}`)).current
        ?.value;
    expect(named('a', 'z')).toBe(5);
    expect(named('z', 'a')).toBe(5);
  });

  test.each(['doubtful', 'superseded', 'misprint'])('a %s row never leads', (status) => {
    const bad = statement(9, 'official-2025', { status });
    expect(weighRows(bad, statement(1, 'press-2000')).current?.value).toBe(1);
    expect(weighRows(bad)).toEqual({
      current: null,
      range: null,
      why: null,
      confirming: [],
      disagreeing: [{ value: 9, row: bad }],
    });
  });

  test('a row without the number says nothing', () => {
    const none = { current: null, range: null, why: null, confirming: [], disagreeing: [] };
    expect(weighRows()).toEqual(none);
    expect(weighRows(statement(null, 'official-2025'))).toEqual(none);
    expect(weighRows(statement(null, 'official-2025'), statement(0, 'press-2000')).current).toEqual(
      { value: 0, row: statement(0, 'press-2000') },
    );
  });
});

const rows = fc.array(
  fc.record({
    value: fc.option(fc.integer({ min: 95, max: 130 })),
    source_id: fc.constantFrom(...official, ...press),
    status: fc.option(fc.constantFrom('doubtful', 'misprint'), { freq: 3 }),
    step: fc.option(fc.constantFrom(10, 20)),
    qualifier: fc.option(fc.constantFrom('at-least', 'approximately')),
  }),
  { maxLength: 8 },
);

test('each statement stands in one place, and only there', () => {
  fc.assert(
    fc.property(rows, (statements) => {
      const { current, confirming, disagreeing } = weighRows(...statements);
      const placed = [...(current ? [current] : []), ...confirming, ...disagreeing];
      const stated = statements.filter((row) => row.value !== null);
      expect(new Set(placed.map(({ row }) => row))).toEqual(new Set(stated));
      expect(placed).toHaveLength(stated.length);
    }),
  );
});

test('the order of the rows does not matter where each document says one thing', () => {
  const once = rows.map((list) => [...new Map(list.map((row) => [row.source_id, row])).values()]);
  fc.assert(
    fc.property(once, (statements) => {
      const { current } = weighRows(...statements);
      expect(weighRows(...statements.toReversed()).current).toEqual(current);
    }),
  );
});

describe('where the newest official document rounds', () => {
  const rounded = statement(2.1e9, 'official-2025', { step: 1e8 });
  const exact = 2_134_675_818;

  test('an exact number of the press confirms it and does not take its place', () => {
    const result = weighRows(rounded, statement(exact, 'press-2026'));
    expect(result.current?.row).toBe(rounded);
    expect(result.confirming.map(({ value }) => value)).toEqual([exact]);
  });

  test('nor does that of a court or a dataset', () => {
    const others = [statement(exact, 'court-2024'), statement(exact, 'dataset-2024')];
    expect(weighRows(rounded, ...others).current?.row).toBe(rounded);
  });

  test('an earlier official printing does', () => {
    const before = statement(exact, 'official-2024');
    expect(weighRows(rounded, before, statement(exact, 'press-2026')).current?.row).toBe(before);
  });
});
