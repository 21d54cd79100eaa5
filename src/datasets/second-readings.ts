import { optional, required } from './cells.ts';
import { note } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { date, id, text, textList } from './kinds.ts';

export const secondReadings = defineDataset({
  id: 'second-readings',
  folder: '.',
  title: 'Second readings',
  summary:
    'Values that somebody looked up in the source a second time without seeing ours, or that a second copy of the source confirms.',
  statement: 'One row is one value, or one column of one source, that was read a second time.',
  row: {
    dataset: required(id, {
      title: 'Dataset',
      description: 'The dataset of the value.',
      example: 'ic3-states',
    }),
    row_key: required(text, {
      title: 'Row',
      description:
        'Key of the row: the cells of its key, joined by slashes. The id of a source alone means all its rows in the dataset that have a value in the column.',
      example: '2015/US-NH/fbi-ic3-2015-annual-report',
    }),
    column: required(text, {
      title: 'Column',
      description: 'The column that was read: a measure of the dataset.',
      example: 'complaints',
    }),
    read_on: required(date, {
      title: 'Read on',
      description: 'Day of the second reading.',
      example: '2026-11-28',
    }),
    fingerprint: required(text, {
      title: 'Fingerprint',
      description:
        'Twelve hexadecimal digits of the SHA-1 of key and value, as `npm run read-again` writes them. If the value changes, it no longer matches, and the value counts as read once.',
      example: '5d41402abc4b',
    }),
    read: optional(text, {
      title: 'Value read',
      description: 'What the second reader found, where it is another value than ours.',
      example: '1246',
    }),
    except: optional(textList, {
      title: 'Except',
      description:
        'Rows of the source that were not read again: those with one of these values in their key.',
      example: 'virus;US-KY',
    }),
    note,
  },
  key: ['dataset', 'row_key', 'column'],
  isAboutRecord: true,
});
