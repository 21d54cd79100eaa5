import { required } from './cells.ts';
import {
  complaints,
  locator,
  lossesRounded,
  lossesUsd,
  note,
  source,
  withheldStatus,
} from './columns.ts';
import { defineDataset } from './dataset.ts';
import { oneOf, usState, year } from './kinds.ts';
import { countedWithin } from './measure.ts';

export const ic3StateGroups = defineDataset({
  id: 'ic3-state-groups',
  folder: 'losses',
  appears: 'yearly',
  title: 'Groups of complaints to the FBI, by state',
  summary:
    'Complaints and reported losses by state for people aged 60 and over, for young people and for complaints that mention cryptocurrency. They cover internet crime of all kinds; for a few states there are also single crime types among people aged 60 and over, from releases of FBI field offices. Amounts from one or two complaints are not shown.',
  statement: 'One row is one group in one state and year as one source gives it.',
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
        'tech-support-over-60',
        'confidence-romance-over-60',
        'non-payment-non-delivery-over-60',
      ),
      {
        title: 'Group',
        description:
          'Which complaints are counted: two age groups, those with the cryptocurrency descriptor, or one crime type among people aged 60 and over. Groups overlap.',
        example: 'over-60',
      },
    ),
    source_id: source,
    complaints,
    losses_usd: lossesUsd,
    locator,
    status: withheldStatus,
    note,
    losses_rounded_to_usd: lossesRounded,
  },
  located: ['official'],
  key: ['year', 'state', 'group', 'source_id'],
  determines: [{ from: ['source_id'], to: ['year'] }],
  distinct: [{ columns: ['source_id', 'losses_usd'], least: 10000 }],
  references: { state: 'states', source_id: 'sources' },
  additive: ['year', 'state'],
  measures: countedWithin(['ic3-states'], { withheld: true }),
});
