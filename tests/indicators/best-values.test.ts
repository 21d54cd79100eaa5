import { expect, test } from 'vitest';
import { columnsOf, type Dataset, type RowOf } from '../../src/datasets/dataset.ts';
import { bestValues } from '../../src/indicators/best-values.ts';
import { crimeTypeByYear } from '../../src/indicators/losses.ts';
import { bestValues as dataset } from '../../src/publish/best-values.ts';
import { fixture, present } from '../fixture.ts';

const best = bestValues(fixture);
const ofKey = ({ dataset, row_key, measure }: (typeof best)[number]) => [dataset, row_key, measure];

test('each fact has one row', () => {
  const facts = best.map(({ dataset, row_key, measure }) => `${dataset} ${row_key} ${measure}`);
  expect(new Set(facts).size).toBe(facts.length);
});

test('a pivot over them counts no printing twice', () => {
  for (const { year, losses } of crimeTypeByYear(fixture, 'tech-support')) {
    const rows = best.filter(
      (row) =>
        row.dataset === 'ic3-crime-types' &&
        row.subject === 'tech-support' &&
        row.year === year &&
        row.measure === 'losses_usd',
    );
    const sum = rows.reduce((all, { value }) => all + (value ?? 0), 0);
    expect(sum).toBe(present(losses.current).value);
    expect(present(rows[0]).statements).toBe(
      1 + losses.confirming.length + losses.disagreeing.length,
    );
  }
});

test('what a row is about is the same in every year', () => {
  expect(best.find(({ dataset }) => dataset === 'ic3-totals')?.subject).toBeNull();
  const states = best.filter(({ dataset }) => dataset === 'ic3-states');
  expect(states.map(({ row_key, subject }) => `${row_key}`.endsWith(`/${subject}`))).not.toContain(
    false,
  );
});

test('where none leads, the value is missing and the ends are told', () => {
  const range = present(best.find(({ why }) => why === 'range'));
  expect(range).toMatchObject({ value: null, source_id: null });
  expect(range.lowest).toBeLessThan(range.highest);
});

test('they are sorted by their key, and read back from their own text', () => {
  expect(best.map(ofKey).toSorted(byCells)).toEqual(best.map(ofKey));
  const rows: readonly RowOf<Dataset>[] = fixture.rows(dataset);
  for (const row of rows) {
    for (const { name, schema } of columnsOf(dataset)) {
      expect(schema.decode(schema.encode(row[name])), name).toEqual(row[name]);
    }
  }
});

function byCells(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((cell, index) => cell !== b[index]);
  return place === -1 ? 0 : String(a[place]) < String(b[place]) ? -1 : 1;
}

test('the rows are worked out once for a catalog', () => {
  expect(fixture.rows(dataset)).toBe(fixture.rows(dataset));
  expect(fixture.rows(dataset)).toHaveLength(best.length);
  expect(fixture.rows(dataset)[0]).toEqual({ ...best[0], line: 2 });
});
