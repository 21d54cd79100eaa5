import { required } from './cells.ts';
import { complaints, locator, lossesUsd, note, source, status } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { oneOf, usState, year } from './kinds.ts';

export const ic3StateGroups = defineDataset({
  id: 'ic3-state-groups',
  folder: 'losses',
  title: 'Groups of complaints to the FBI, by state',
  summary:
    'Complaints and reported losses by state for people over 60, for the young and for complaints that mention cryptocurrency: internet crime of all kinds. Tech support fraud and government impersonation are known for a few states from releases of FBI offices.',
  statement: 'One row is one group in one state and year as one document prints it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year in which the complaints were received.',
      example: '2025',
    }),
    state: required(usState, {
      title: 'State',
      description: 'Home of those who complained; see the dataset "states".',
      example: 'US-OH',
    }),
    group: required(
      oneOf(
        'over-60',
        '17-or-younger',
        'cryptocurrency',
        'tech-support',
        'government-impersonation',
      ),
      {
        title: 'Group',
        description:
          'Which complaints are counted: two age groups, those with the cryptocurrency descriptor, or one crime type. Groups overlap.',
        example: 'over-60',
      },
    ),
    source_id: source,
    complaints,
    losses_usd: lossesUsd,
    locator,
    status,
    note,
  },
  key: ['year', 'state', 'group', 'source_id'],
  references: { state: 'states', source_id: 'sources' },
  additive: ['year', 'state'],
  measures: {
    complaints: { partOf: [{ dataset: 'ic3-states', measure: 'complaints' }] },
    losses_usd: { needs: 'complaints', partOf: [{ dataset: 'ic3-states', measure: 'losses_usd' }] },
  },
});
