import { optional, required } from './cells.ts';
import { day, note } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { date, id, oneOf, text, version } from './kinds.ts';

export const changes = defineDataset({
  id: 'changes',
  folder: '.',
  title: 'Changes of the data',
  summary:
    'What each release changed in the other datasets, with old and new values and the reason, and what is announced.',
  statement:
    'One row is one changed cell of one row, a count of rows added, a column or dataset added, or a coming change.',
  row: {
    date: required(date, {
      title: 'Date',
      description: 'Day of the release, or of the announcement.',
      example: '2026-11-22',
    }),
    version: optional(version, {
      title: 'Version',
      description: 'The release with which the change came; empty for a coming change.',
      example: '2026.11.22',
    }),
    dataset: required(id, {
      title: 'Dataset',
      description: 'The dataset that changed.',
      example: 'ic3-totals',
    }),
    row_key: optional(text, {
      title: 'Row',
      description:
        'Key of the row: the cells of its key, joined by slashes. Where many rows were added at once, the year or source they share. Empty for a change of the whole dataset or of its columns.',
      example: '2024/fbi-ic3-2024-annual-report',
    }),
    column: optional(text, {
      title: 'Column',
      description:
        'The column that changed; empty for the whole dataset, and for rows that are all key.',
      example: 'losses_usd',
    }),
    change: required(oneOf('published', 'added', 'removed', 'changed', 'announced'), {
      title: 'Change',
      description:
        'published: the dataset is new; added: the row is new, or without a row the column, or without a column as many rows as the note counts; removed: the row is gone; changed: the row has another value now; announced: this is to come.',
      example: 'changed',
    }),
    old: optional(text, {
      title: 'Old value',
      description: 'Old value; empty where there was none, or where it was removed.',
      example: '16600000000',
    }),
    new: optional(text, {
      title: 'New value',
      description: 'New value; empty where there is none.',
      example: '16603912412',
    }),
    reason: optional(oneOf('new-data', 'revision', 'correction', 'withdrawal', 'words'), {
      title: 'Reason',
      description:
        'new-data: it was not here before; revision: the source has changed its figure; correction: the mistake was ours; withdrawal: the row or value was taken back, and a note says why; words: the same in better words, no value changed. Empty for a coming change.',
      example: 'revision',
    }),
    note,
    planned_for: day('Planned for', 'When a coming change is to happen, as exactly as is known.'),
  },
  key: ['date', 'version', 'dataset', 'row_key', 'column'],
  isAboutRecord: true,
});
