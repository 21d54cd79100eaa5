import { expect, test } from 'vitest';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import type { RowChange } from '../../src/indicators/releases.ts';
import { countedRows, summaryOf } from '../../src/sentences/changed-rows.ts';

const summary = (...rows: readonly RowChange[]) => summaryOf({ dataset: ic3States, rows });

const published = { change: 'published', key: null, cells: [], note: null, counted: null } as const;

test('the summary of a published dataset groups the digits of its rows', () => {
  expect(summary({ ...published, counted: 3336 })).toBe('First published: 3,336 rows');
  expect(summary({ ...published, counted: 1 })).toBe('First published: 1 row');
});

test('the summary of a published dataset shows a note in words as it is', () => {
  expect(summary({ ...published, note: 'From page 12' })).toBe('First published: From page 12');
  expect(summary(published)).toBe('First published');
});

test('rows that are counted by year are added up, and named by year', () => {
  const added = { change: 'added', cells: [], note: null } as const;
  const rows = [
    { ...added, key: '2023', counted: 1200 },
    { ...added, key: '2024', counted: 1 },
  ];
  expect(summary(...rows)).toBe('1,201 rows added');
  expect(countedRows({ dataset: ic3States, rows })).toBe('2023: 1,200 rows; 2024: 1 row');
});

test('columns are named by their titles, before the rows that changed', () => {
  const cell = { column: 'losses_usd', old: '1', new: '2' };
  const one = { key: '2024/US-OH', cells: [cell], note: null, counted: null };
  expect(
    summary(
      { ...one, key: null, change: 'added' },
      { ...one, change: 'added' },
      { ...one, change: 'changed' },
    ),
  ).toMatch(/^Column added: .*losses.*\. 1 row added, 1 row changed$/i);
});
