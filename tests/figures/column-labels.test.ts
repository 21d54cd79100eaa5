import { expect, test } from 'vitest';
import { labelledColumns } from '../../src/figures/charts/column-labels.ts';

const column = (from: number, value: number, text = String(value)) => ({
  from,
  to: from + 20,
  value,
  text,
});
const textsOf = (labels: ReturnType<typeof labelledColumns>) =>
  labels.map(({ column }) => column.text);

test('where all have room, all are labelled', () => {
  const columns = [column(0, 5), column(20, 7), column(40, 6)];
  expect(textsOf(labelledColumns(columns, [], 60, 10))).toEqual(['5', '7', '6']);
});

test('where they have not, the last, the highest and the first are', () => {
  const columns = [0, 20, 40, 60, 80].map((from, index) =>
    column(from, [9, 2, 10, 3, 4][index] ?? 0, ['9 one', '2 two', '10', '3', '4 end'][index]),
  );
  expect(textsOf(labelledColumns(columns, [], 100, 10))).toEqual(['4 end', '10', '9 one']);
});

test('two that would touch are not both written, wherever their years begin', () => {
  const columns = [column(0, 3, '3'), column(50, 8, 'A$16 m'), column(60, 8, 'A$16 m')];
  const labels = labelledColumns(columns, [], 120, 10);
  expect(textsOf(labels).filter((text) => text === 'A$16 m')).toHaveLength(1);
});

test('a label stays in the chart', () => {
  const [label] = labelledColumns([column(80, 5, '5,000,000')], [], 100, 10);
  const wide = '5,000,000'.length * 10 * 0.62;
  expect(label?.shift).toBeLessThan(0);
  expect(90 + (label?.shift ?? 0) + wide / 2).toBeLessThanOrEqual(100);
});

test('a low label leaves room for the dash beside it, a high one is above it', () => {
  const columns = [column(0, 100, '100'), column(40, 4, 'A$1.17 m')];
  expect(textsOf(labelledColumns(columns, [70], 100, 10))).toEqual(['100']);
  expect(textsOf(labelledColumns(columns, [], 100, 10))).toEqual(['100', 'A$1.17 m']);
  expect(textsOf(labelledColumns([column(0, 100, 'one hundred')], [30], 100, 10))).toEqual([
    'one hundred',
  ]);
});
