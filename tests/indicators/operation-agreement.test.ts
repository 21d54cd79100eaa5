import { describe, expect, test } from 'vitest';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { operations } from '../../src/datasets/operations.ts';
import {
  isDisputed,
  numbersAtAGlance,
  sayingsOf,
} from '../../src/indicators/operation-agreement.ts';
import { numbersOf } from '../../src/indicators/operations.ts';
import { edited, fixture, present } from '../fixture.ts';

const all = fixture
  .rows(operations)
  .flatMap(({ operation_id }) => numbersOf(fixture, operation_id));
const several = present(
  all.find(({ rows }) => rows.filter(({ value }) => value !== null).length > 1),
);

describe('what documents say of one number', () => {
  test('is disputed where two give different numbers, not where one gives none', () => {
    const [first] = several.rows;
    const { operation_id } = present(first);
    const metric = (catalog: typeof fixture) =>
      present(
        numbersOf(catalog, operation_id).find(
          (number) => number.metric === several.metric && number.scope === several.scope,
        ),
      );
    const same = edited(operationFigures, (row) =>
      several.rows.includes(row) ? { ...row, value: 7 } : row,
    );
    const silent = edited(operationFigures, (row) =>
      several.rows.includes(row) ? { ...row, value: row === first ? null : 7 } : row,
    );
    const other = edited(operationFigures, (row) =>
      several.rows.includes(row) ? { ...row, value: row === first ? 8 : 7 } : row,
    );
    expect([same, silent, other].map((catalog) => isDisputed(metric(catalog)))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('stands together by value, the leading one first, and loses no row', () => {
    for (const number of all) {
      const sayings = sayingsOf(number);
      expect(sayings.flatMap(({ rows }) => rows)).toHaveLength(number.rows.length);
      expect(sayings.slice(1).some(({ leads }) => leads)).toBe(false);
      expect(sayings.some(({ leads }) => leads)).toBe(number.agreement.current !== null);
    }
  });
});

test('at a glance there are at most five numbers, each with a value and of a metric of its own', () => {
  for (const { operation_id } of fixture.rows(operations)) {
    const shown = numbersAtAGlance(numbersOf(fixture, operation_id));
    expect(shown.length).toBeLessThanOrEqual(5);
    expect(new Set(shown.map(({ metric }) => metric)).size).toBe(shown.length);
    expect(shown.every(({ agreement }) => agreement.current ?? agreement.range)).toBe(true);
  }
});
