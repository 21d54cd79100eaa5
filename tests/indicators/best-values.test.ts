import { expect, test } from 'vitest';
import { bestValues } from '../../src/indicators/best-values.ts';
import { crimeTypeByYear } from '../../src/indicators/losses.ts';
import { fixture, present } from '../fixture.ts';

const best = bestValues(fixture);

test('each fact has one row', () => {
  const facts = best.map(({ dataset, row_key, measure }) => `${dataset} ${row_key} ${measure}`);
  expect(new Set(facts).size).toBe(facts.length);
});

test('a pivot over them counts no printing twice', () => {
  for (const { year, losses } of crimeTypeByYear(fixture, 'tech-support')) {
    const rows = best.filter(
      ({ dataset, row_key, measure }) =>
        dataset === 'ic3-crime-types' &&
        row_key === `${year}/tech-support` &&
        measure === 'losses_usd',
    );
    const sum = rows.reduce((all, { value }) => all + (value ?? 0), 0);
    expect(sum).toBe(present(losses.current).value);
    expect(present(rows[0]).statements).toBe(
      1 + losses.confirming.length + losses.disagreeing.length,
    );
  }
});

test('where none leads, the value is missing and the ends are told', () => {
  const range = present(best.find(({ why }) => why === 'range'));
  expect(range).toMatchObject({ value: null, source_id: null });
  expect(range.lowest).toBeLessThan(range.highest);
});
