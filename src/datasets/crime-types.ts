import { optional, required } from './cells.ts';
import { defineDataset } from './dataset.ts';
import { id, oneOf, text, year } from './kinds.ts';

export const crimeTypes = defineDataset({
  id: 'crime-types',
  folder: 'losses',
  title: 'Crime types of the FBI reports',
  summary:
    'What each crime type in the annual reports means, since when it has existed, and what may be added to it.',
  statement: 'One row is one crime type.',
  row: {
    crime_type: required(id, {
      title: 'Crime type id',
      description: 'Our name for the type; stays the same where the reports change the label.',
      example: 'tech-support',
    }),
    label: required(text, {
      title: 'Label',
      description: 'Latest label used by the reports.',
      example: 'Tech Support',
    }),
    kind: required(oneOf('crime-type', 'descriptor'), {
      title: 'Kind',
      description: 'A crime type, or a descriptor that is recorded beside the type.',
      example: 'crime-type',
    }),
    first_year: required(year, {
      title: 'First year',
      description: 'First year for which a report prints it.',
      example: '2016',
    }),
    last_year: required(year, {
      title: 'Last year',
      description: 'Latest year for which a report prints it.',
      example: '2025',
    }),
    adds_with: optional(id, {
      title: 'May be added to',
      description:
        'The one type to which the FBI itself adds this one. Empty: its figures must not be added to others.',
      example: 'government-impersonation',
    }),
    definition: required(text, {
      title: 'Definition',
      description: 'Meaning, and breaks in the series.',
      example: 'somebody poses as technical or customer support to gain access or money',
    }),
  },
  key: ['crime_type'],
  distinct: [{ columns: ['label'] }],
  follows: ['first_year', 'last_year'],
  references: { adds_with: 'crime-types' },
});
