import { expect, test } from 'vitest';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { countedRows, shownNote, summaryOf } from '../../src/publish/changed-rows.ts';

test.each([
  ['3336 rows', '3,336 rows'],
  ['38 rows', '38 rows'],
  ['1 row', '1 row'],
  ['Corrected in 2025 from page 12', 'Corrected in 2025 from page 12'],
  [null, ''],
])('the note %j is shown as %j', (note, text) => {
  expect(shownNote(note)).toBe(text);
});

test('the summary of a published dataset groups the digits of its rows', () => {
  const rows = [
    { change: 'published' as const, key: null, cells: [], note: '3336 rows', count: 1 },
  ];
  expect(summaryOf({ dataset: ic3States, rows })).toBe('First published: 3,336 rows');
  const [row] = rows.map((each) => ({ ...each, note: null }));
  expect(summaryOf({ dataset: ic3States, rows: row ? [row] : [] })).toBe('First published');
});

test('rows that are counted by year are added up, and named by year', () => {
  const base = { change: 'added' as const, cells: [] };
  const rows = [
    { ...base, key: '2023', note: '1200 rows', count: 1200 },
    { ...base, key: '2024', note: '1 row', count: 1 },
  ];
  const changes = { dataset: ic3States, rows };
  expect(summaryOf(changes)).toBe('1,201 rows added');
  expect(countedRows(changes)).toEqual(['2023: 1,200 rows', '2024: 1 row']);
});
