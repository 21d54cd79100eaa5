import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/datasets/all.ts';
import { type Column, columnsOf } from '../../src/datasets/dataset.ts';
import { dataFolder } from '../fixture.ts';

const ids = datasets.map(({ id }) => id);
const columns = datasets.flatMap((dataset) =>
  columnsOf(dataset).map((column) => ({ dataset, column, at: `${dataset.id}.${column.name}` })),
);
/** One or more sentences. */
const sentences = /^[A-Z0-9"].*[^.]\.$/;

test('ids, files and titles are unique', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(datasets.map(({ file }) => file)).size).toBe(ids.length);
  expect(new Set(datasets.map(({ title }) => title)).size).toBe(ids.length);
});

describe.each(datasets)('$id', (dataset) => {
  const names = columnsOf(dataset).map(({ name }) => name);

  test('has a file', async () => {
    await expect(access(join(dataFolder, dataset.file))).resolves.toBeUndefined();
  });

  test('refers from its own columns to a dataset with a single key column', () => {
    for (const [column, target] of Object.entries(dataset.references)) {
      expect(names).toContain(column);
      expect(datasets.find(({ id }) => id === target)?.key, target).toHaveLength(1);
    }
  });

  test('has its key in front, and adds up only over parts of it', () => {
    expect(dataset.key.length).toBeGreaterThan(0);
    expect(names.slice(0, dataset.key.length)).toEqual(dataset.key);
    expect(dataset.additive.filter((column) => !dataset.key.includes(column))).toEqual([]);
    expect(dataset.additive).not.toContain('source_id');
  });

  test('says where an empty cell of the key is meant', () => {
    const empty = columnsOf(dataset).filter(
      ({ optional, name }) => optional && dataset.key.includes(name),
    );
    for (const { description } of empty) expect(description).toMatch(/empty for/i);
  });

  test('has a title without a full stop, and whole sentences', () => {
    expect(dataset.title).toMatch(/^[A-Z].*[^.]$/);
    expect(dataset.summary).toMatch(sentences);
    expect(dataset.statement).toMatch(/^One row is [^.]+\.$/);
  });
});

describe('every column', () => {
  const faults = (isSound: (item: (typeof columns)[number]) => boolean) =>
    columns.filter((item) => !isSound(item)).map(({ at }) => at);

  test('is named in small letters, for any program', () => {
    expect(faults(({ column }) => /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(column.name))).toEqual([]);
  });

  test('has a title without a full stop', () => {
    expect(faults(({ column }) => /^[A-Z].*[^.]$/.test(column.title))).toEqual([]);
  });

  test('is described in sentences, or choice by choice', () => {
    const isDescribed = ({ description, choices = [] }: Column) =>
      sentences.test(description) ||
      (description.endsWith('.') && choices.some((word) => description.startsWith(`${word}:`)));
    expect(faults(({ column }) => isDescribed(column))).toEqual([]);
  });

  test('has an example that it reads and writes', () => {
    const isRead = ({ schema, example }: Column) => {
      const result = schema.safeDecode(example);
      return result.success && schema.encode(result.data) === example;
    };
    expect(faults(({ column }) => isRead(column))).toEqual([]);
  });

  test('has a unit only where its values are amounts, and one for money', () => {
    expect(faults(({ column }) => !column.unit || /number/.test(column.kind))).toEqual([]);
    expect(faults(({ column }) => !column.name.endsWith('_usd') || column.unit === 'USD')).toEqual(
      [],
    );
  });

  test('that names documents refers to them', () => {
    const named = columns.filter(({ column }) => /^source_ids?$/.test(column.name));
    expect(named.length).toBeGreaterThan(20);
    const isLoose = ({ dataset, column }: (typeof columns)[number]) =>
      dataset.id !== 'sources' && dataset.references[column.name] !== 'sources';
    expect(named.filter(isLoose).map(({ at }) => at)).toEqual([]);
  });
});
