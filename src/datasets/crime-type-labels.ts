import { required } from './cells.ts';
import { defineDataset } from './dataset.ts';
import { id, text, year } from './kinds.ts';

export const crimeTypeLabels = defineDataset({
  id: 'crime-type-labels',
  folder: 'losses',
  kept: 'json',
  title: 'Labels of the crime types in the FBI state reports',
  summary:
    'How the FBI’s state reports name each crime type, by year. The list of types changes every year, and so does its order: a label is the only way to tell which type a number belongs to.',
  statement: 'One row is one label of one crime type.',
  row: {
    label: required(text, {
      title: 'Label',
      description: 'As printed in the state reports.',
      example: 'Tech Support',
    }),
    crime_type: required(id, {
      title: 'Crime type',
      description: 'Our name for the type; see the dataset "crime-types".',
      example: 'tech-support',
    }),
    first_year: required(year, {
      title: 'First year',
      description: 'First year whose state reports were read and use the label.',
      example: '2016',
    }),
    last_year: required(year, {
      title: 'Last year',
      description: 'Latest year whose state reports we read and that use the label.',
      example: '2022',
    }),
  },
  key: ['label', 'crime_type'],
  references: { crime_type: 'crime-types' },
});
