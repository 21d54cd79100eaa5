import { expect, test } from 'vitest';
import { countedNote, rowsCounted } from '../../src/datasets/counted-note.ts';

test.each([
  [0, '0 rows'],
  [1, '1 row'],
  [3336, '3336 rows'],
])('%d rows are noted and read again', (rows, note) => {
  expect(countedNote(rows)).toBe(note);
  expect(rowsCounted(note)).toBe(rows);
});

test.each(['Corrected in 2025 from page 12', 'all 38 rows', '', null])(
  'the note %j counts nothing',
  (note) => {
    expect(rowsCounted(note)).toBeNull();
  },
);
