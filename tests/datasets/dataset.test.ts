import { expect, test } from 'vitest';
import { optional, required } from '../../src/datasets/cells.ts';
import { note, source } from '../../src/datasets/columns.ts';
import { columnsOf, defineDataset } from '../../src/datasets/dataset.ts';
import { year } from '../../src/datasets/kinds.ts';

const words = { title: 'Year', description: 'Calendar year.', example: '2025' };
const definition = {
  id: 'storms',
  folder: 'losses',
  title: 'Storms',
  summary: 'Storms by year.',
  statement: 'One row is one year.',
  row: { year: required(year, words), source_id: source, note },
} as const;

test('the file is named after the dataset, in its folder', () => {
  expect(defineDataset({ ...definition, key: ['year'] }).file).toBe('losses/storms.csv');
  expect(defineDataset({ ...definition, folder: '.', key: ['year'] }).file).toBe('storms.csv');
});

test('references and additive columns may be left out', () => {
  expect(defineDataset({ ...definition, key: ['year'] })).toMatchObject({
    references: {},
    additive: [],
  });
  const references = { source_id: 'sources', note: undefined };
  const dataset = defineDataset({ ...definition, key: ['year'], references, additive: ['year'] });
  expect(dataset.references).toEqual({ source_id: 'sources' });
  expect(dataset.additive).toEqual(['year']);
});

test('the key columns must be the first, in their order', () => {
  const message = 'storms: the key columns source_id,year must be the first columns';
  expect(() => defineDataset({ ...definition, key: ['source_id', 'year'] })).toThrow(message);
  expect(() => defineDataset({ ...definition, key: ['year', 'note'] })).toThrow(
    'must be the first',
  );
  expect(() => defineDataset({ ...definition, key: ['year', 'source_id'] })).not.toThrow();
});

test('columns come in file order with their words', () => {
  const row = { ...definition.row, end: optional(year, { ...words, title: 'End' }) };
  const columns = columnsOf(defineDataset({ ...definition, row, key: ['year'] }));
  expect(columns.map(({ name }) => name)).toEqual(['year', 'source_id', 'note', 'end']);
  expect(columns.map(({ optional }) => optional)).toEqual([false, false, true, true]);
  expect(columns[0]).toMatchObject({ title: 'Year', kind: 'year', example: '2025' });
});
