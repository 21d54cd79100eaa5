import type { Rule } from './rule.ts';

type Description = Pick<Rule, 'id' | 'severity' | 'guards' | 'fix'>;

/** The rules on the form of files and cells, which the reader of files applies itself. */
export const formRules: readonly Description[] = [
  {
    id: 'file',
    severity: 'error',
    guards:
      'A file of a dataset is missing or is not a plain file, or a file in `data/` belongs to no dataset.',
    fix: 'Put the file back, correct its name, remove it, or define its dataset.',
  },
  {
    id: 'version',
    severity: 'error',
    guards:
      'The version of the data is missing, is not a date, or is not that of the latest release.',
    fix: 'Put back what the last release wrote; `npm run release` alone changes it.',
  },
  {
    id: 'released',
    severity: 'error',
    guards: 'The record of the last release is missing, damaged, or of another version.',
    fix: 'Put it back; `npm run release` alone changes it.',
  },
  {
    id: 'locked',
    severity: 'error',
    guards:
      'A released value changed, or a released row is gone, and no reason is recorded in `data/reasons.csv`.',
    fix: 'Put it back, or record the reason with `npm run reason`.',
  },
  {
    id: 'map',
    severity: 'error',
    guards: 'The outlines of the states of India are damaged, or are not those of the places.',
    fix: 'Put the file back; data/geo/README.md says how it was made.',
  },
  {
    id: 'encoding',
    severity: 'error',
    guards: 'A file is not UTF-8, or begins with a byte order mark.',
    fix: 'Save it as UTF-8 without BOM.',
  },
  {
    id: 'line-ends',
    severity: 'error',
    guards: 'Lines end with CR or CRLF, or the last line does not end.',
    fix: 'Run `npm run format`.',
  },
  {
    id: 'header',
    severity: 'error',
    guards:
      'A column is missing, unknown, duplicated or moved. Columns are public: they never change.',
    fix: 'Write the line of column names as the message gives it.',
  },
  {
    id: 'cells',
    severity: 'error',
    guards:
      'A row has more or fewer cells than the header, a line is not a row, or a file has no rows.',
    fix: 'Add or remove commas; put quotes around a cell that contains a comma.',
  },
  {
    id: 'json',
    severity: 'error',
    guards:
      'A JSON dataset is not an array of objects, names a column that does not exist, or contains something other than text and numbers.',
    fix: 'Correct the place that the message names.',
  },
  {
    id: 'quotes',
    severity: 'error',
    guards:
      'A quote is missing, so that the next lines are read as part of the cell, or there are quotes where none are needed.',
    fix: 'Write the line as the message gives it, or run `npm run format`.',
  },
  {
    id: 'required',
    severity: 'error',
    guards: 'A cell is empty that every row must fill.',
    fix: 'Fill the cell.',
  },
  {
    id: 'value',
    severity: 'error',
    guards:
      'A cell is not what its column expects: a number, a date, a code or one of a few words.',
    fix: 'Write the value in the form that the message gives. Empty means not reported.',
  },
  {
    id: 'formula',
    severity: 'error',
    guards: 'A cell begins with a sign that makes a spreadsheet run it as a formula.',
    fix: 'Begin it with a letter, a digit or a bracket.',
  },
  {
    id: 'characters',
    severity: 'error',
    guards:
      'A cell contains a control character, an invisible mark, or accents written as separate characters.',
    fix: 'Retype it, or run `npm run format`.',
  },
  {
    id: 'blanks',
    severity: 'error',
    guards: 'A cell has extra spaces: at its start or end, or two in a row.',
    fix: 'Run `npm run format`.',
  },
  {
    id: 'order',
    severity: 'error',
    guards: 'Rows are not sorted by key, so that a change would show as many.',
    fix: 'Run `npm run format`.',
  },
  {
    id: 'duplicate-key',
    severity: 'error',
    guards: 'Two rows have the same key.',
    fix: 'Remove one of them, or correct its key.',
  },
  {
    id: 'reference',
    severity: 'error',
    guards: 'A cell names a row of another dataset that does not exist.',
    fix: 'Correct the id, or add the row there first.',
  },
  {
    id: 'translation',
    severity: 'error',
    guards:
      'A translation is of a row or column that does not exist. A warning says that the English text has changed since.',
    fix: 'Correct the row, or remove it: pages then show the English text.',
  },
];
