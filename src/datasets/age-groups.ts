import { optional, required } from './cells.ts';
import { defineDataset } from './dataset.ts';
import { id, text, wholeNumber } from './kinds.ts';

export const ageGroups = defineDataset({
  id: 'age-groups',
  folder: 'losses',
  title: 'Age groups',
  summary:
    'The age groups by which the FBI and the Federal Trade Commission break down their figures. Some overlap.',
  statement: 'One row is one age group.',
  row: {
    age_group: required(id, {
      title: 'Age group id',
      description: 'Our name for the group; never changes.',
      example: 'over-60',
    }),
    label: required(text, {
      title: 'Label',
      description: 'Name shown to readers.',
      example: '60 and over',
    }),
    from_age: required(wholeNumber, {
      title: 'From',
      description: 'Youngest age of the group.',
      unit: 'years',
      example: '60',
    }),
    to_age: optional(wholeNumber, {
      title: 'To',
      description: 'Oldest age of the group; empty where it is open.',
      unit: 'years',
      example: '69',
    }),
  },
  key: ['age_group'],
  distinct: [{ columns: ['label'] }],
});
