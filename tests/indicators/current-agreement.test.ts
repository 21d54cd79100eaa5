import { describe, expect, test } from 'vitest';
import { weigh } from '../../src/indicators/current.ts';
import { findVoice, type Row, statement } from './statements.ts';

const value = (row: Row) => row.value;
const step = (row: Row) => row.step;
const weighRows = (...rows: Row[]) => weigh(rows, findVoice, value, step);
const valuesOf = (list: readonly { value: number }[]) => list.map((stated) => stated.value);

describe('rounded numbers', () => {
  const rounded = statement(4_200, 'official-2025', { step: 100 });

  test('the exact printing that rounds to the newest is shown', () => {
    const exact = statement(4_187, 'official-2020');
    const coarse = statement(4_190, 'official-2024', { step: 10 });
    const result = weighRows(rounded, coarse, exact);
    expect(result.current?.row).toBe(exact);
    expect(valuesOf(result.confirming)).toEqual([4_200, 4_190]);
    expect(result.disagreeing).toEqual([]);
  });

  test('an exact printing that does not round to it disagrees', () => {
    const result = weighRows(rounded, statement(4_251, 'official-2020'));
    expect(result.current?.value).toBe(4_200);
    expect(valuesOf(result.disagreeing)).toEqual([4_251]);
  });

  test('a newer exact number is not replaced by an older rounded one', () => {
    const result = weighRows(
      statement(4_187, 'official-2025'),
      statement(4_200, 'official-2024', { step: 100 }),
      statement(4_300, 'official-2023', { step: 100 }),
    );
    expect(result.current?.value).toBe(4_187);
    expect(valuesOf(result.confirming)).toEqual([4_200]);
    expect(valuesOf(result.disagreeing)).toEqual([4_300]);
  });

  test('an exact row with a status is not shown either, but confirms', () => {
    const exact = statement(4_187, 'official-2020', { status: 'superseded' });
    const result = weighRows(rounded, exact);
    expect(result.current?.row).toBe(rounded);
    expect(valuesOf(result.confirming)).toEqual([4_187]);
  });

  test('numbers that no source calls rounded agree only where they are equal', () => {
    const result = weigh(
      [statement(2.5, 'press-2025'), statement(3, 'press-2024'), statement(2.5, 'press-2023')],
      findVoice,
      value,
    );
    expect(valuesOf(result.confirming)).toEqual([2.5]);
    expect(valuesOf(result.disagreeing)).toEqual([3]);
  });
});

describe('numbers that a source qualifies', () => {
  const most = (value: number, qualifier: string | null, id = 'press-2024') =>
    statement(value, id, { qualifier });
  const compare = (newest: Row, ...others: Row[]) => {
    const { current, confirming, disagreeing } = weighRows(newest, ...others);
    return { shown: current?.value, yes: valuesOf(confirming), no: valuesOf(disagreeing) };
  };

  test('"at least" agrees with what is not less', () => {
    const others = [most(2_500, null), most(1_999, null, 'press-2000')];
    expect(compare(most(2_000, 'at-least', 'official-2025'), ...others)).toEqual({
      shown: 2_000,
      yes: [2_500],
      no: [1_999],
    });
    expect(compare(most(2_500, 'exact', 'official-2025'), most(2_000, 'at-least'))).toEqual({
      shown: 2_500,
      yes: [2_000],
      no: [],
    });
  });

  test('"about" agrees within a tenth', () => {
    const others = [most(90, null), most(89, null, 'press-2000')];
    expect(compare(most(100, 'approximately', 'official-2025'), ...others)).toEqual({
      shown: 100,
      yes: [90],
      no: [89],
    });
  });

  test('an exact number agrees with itself alone', () => {
    expect(compare(most(100, 'exact', 'official-2025'), most(101, 'exact'))).toEqual({
      shown: 100,
      yes: [],
      no: [101],
    });
  });
});

test('editions of an estimate may differ by the part they are usually revised by', () => {
  const rows = [statement(1_000, 'official-2025'), statement(980, 'official-2024')];
  const revised = (part: number) => weigh(rows, findVoice, value, step, part).confirming.length;
  expect([revised(0), revised(0.01), revised(0.02)]).toEqual([0, 0, 1]);
});
