import { optional, required } from './cells.ts';
import { defineDataset } from './dataset.ts';
import { id, oneOf, text, wholeNumber } from './kinds.ts';

export const complaintGroups = defineDataset({
  id: 'complaint-groups',
  folder: 'losses',
  title: 'Groups of complaints',
  summary:
    'The ages, genders, contact methods and other groups by which agencies break down complaints.',
  statement: 'One row is one group, as one or more agencies name it.',
  row: {
    group: required(id, {
      title: 'Group id',
      description: 'Our name for the group; it begins with its dimension; never changes.',
      example: 'age-60-69',
    }),
    dimension: required(
      oneOf(
        'all',
        'age',
        'gender',
        'contact',
        'reported-by',
        'language',
        'outcome',
        'call-type',
        'place',
      ),
      {
        title: 'Dimension',
        description:
          'What the groups are based on: "contact" is how the fraud began, "reported-by" how it was reported, "outcome" whether it succeeded; "place" is for complaints without a place in the country.',
        example: 'age',
      },
    ),
    label: required(text, {
      title: 'Label',
      description: 'Name as published, in English.',
      example: '60 to 69',
    }),
    from_age: optional(wholeNumber, {
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
  key: ['group'],
  distinct: [{ columns: ['dimension', 'label'] }],
});
