import { datasets } from '../../datasets/all.ts';
import { changes } from '../../datasets/changes.ts';
import type { RowOf } from '../../datasets/dataset.ts';
import { nearest } from '../nearest.ts';
import { dateOfVersion } from '../version.ts';
import type { Finding, Rule } from './rule.ts';

export const changeEntry: Rule = {
  id: 'change-entry',
  severity: 'error',
  guards:
    'An entry in the list of changes names no dataset or column, or is neither a change of a release nor an announcement.',
  fix: 'Leave what `npm run release` wrote as it is. An announcement has a day and a note, and neither version nor reason.',
  reads: [changes],
  check: ({ rows }, report) => {
    for (const row of rows(changes)) {
      const found =
        dayFinding(row) ??
        placeFinding(row) ??
        (row.change === 'announced' ? announcementFinding(row) : releaseFinding(row));
      if (found) report(changes, row.line, found);
    }
  },
};

type Row = RowOf<typeof changes>;

function dayFinding({ date }: Row): Finding | null {
  if (date.length === 10) return null;
  return {
    column: 'date',
    value: date,
    message: 'expected a whole day',
    fix: 'Write it as YYYY-MM-DD.',
  };
}

function placeFinding({ dataset, column }: Row): Finding | null {
  const ids = datasets.map(({ id }) => id);
  const named = datasets.find(({ id }) => id === dataset);
  if (!named) {
    const fix = fixOf(dataset, ids, 'Write the id of a dataset, such as ic3-totals.');
    return { column: 'dataset', value: dataset, message: 'no dataset has this id', fix };
  }
  const names = Object.keys(named.row.shape);
  if (column === null || names.includes(column)) return null;
  const fix = fixOf(column, names, `Write one of ${names.join(', ')}.`);
  return { column: 'column', value: column, message: `no column of ${dataset}`, fix };
}

function fixOf(word: string, known: readonly string[], otherwise: string): string {
  const near = nearest(word, known);
  return near ? `Write ${near}.` : otherwise;
}

function announcementFinding({ version, reason, note }: Row): Finding | null {
  if (note === null) {
    const message = 'an announcement without words';
    return { column: 'note', value: null, message, fix: 'Say in the note what is to come.' };
  }
  const column = version !== null ? 'version' : reason !== null ? 'reason' : null;
  if (column === null) return null;
  const message = 'an announcement is not part of a release';
  return { column, value: version ?? reason, message, fix: 'Leave the cell empty.' };
}

function releaseFinding({ date, version, reason, planned_for: planned }: Row): Finding | null {
  if (version === null || reason === null) {
    const column = version === null ? 'version' : 'reason';
    const fix = 'Take the line out and run `npm run release`, which writes it whole.';
    return { column, value: null, message: `a change without a ${column}`, fix };
  }
  const day = dateOfVersion(version);
  if (day !== date) {
    const message = `version ${version} is of another day`;
    return { column: 'date', value: date, message, fix: `Write ${day}.` };
  }
  if (planned === null) return null;
  const message = 'a change that was made is not planned';
  return { column: 'planned_for', value: planned, message, fix: 'Leave the cell empty.' };
}
