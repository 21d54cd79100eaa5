import { optional, required } from './cells.ts';
import { note } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { id, oneOf, text } from './kinds.ts';
import { period, periodList } from './period.ts';

export const complaintCategories = defineDataset({
  id: 'complaint-categories',
  folder: 'losses',
  title: 'Categories of complaints',
  summary:
    'The categories under which agencies of several countries file complaints, how each relates to tech support fraud, and which periods are counted.',
  statement: 'One row is one category of one agency.',
  row: {
    category: required(id, {
      title: 'Category id',
      description: 'Our name for the category; never changes.',
      example: 'scamwatch-remote-access-scams',
    }),
    agency_id: required(id, {
      title: 'Agency',
      description: 'Whose category it is; see the dataset "agencies".',
      example: 'au-accc',
    }),
    label: required(text, {
      title: 'Label',
      description: 'Name as published, in English.',
      example: 'Remote access scams',
    }),
    broader: optional(text, {
      title: 'Wider category',
      description: 'Name of the category that it is part of, as published.',
      example: 'Attempts to gain your personal information',
    }),
    scope: required(oneOf('tech-support', 'contains-tech-support', 'other', 'all'), {
      title: 'Scope',
      description:
        '"tech-support": mostly this fraud; "contains-tech-support": this fraud among others; "other": another kind; "all": complaints of every kind.',
      example: 'tech-support',
    }),
    first_period: required(period, {
      title: 'First period',
      description: 'The earliest period that is counted.',
      example: '2020-01',
    }),
    last_period: required(period, {
      title: 'Last period',
      description: 'The latest period that is counted.',
      example: '2025-05',
    }),
    missing: optional(periodList, {
      title: 'Missing periods',
      description: 'Periods in between that are known to be missing, joined by semicolons.',
      example: '2023-06',
    }),
    note,
  },
  key: ['category'],
  distinct: [{ columns: ['agency_id', 'label', 'first_period'] }],
  follows: ['first_period', 'last_period'],
  references: { agency_id: 'agencies' },
});
