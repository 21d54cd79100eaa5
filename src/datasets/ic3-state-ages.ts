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
import { id, usState, year } from './kinds.ts';
import { countedWithin } from './measure.ts';

export const ic3StateAges = defineDataset({
  id: 'ic3-state-ages',
  folder: 'losses',
  appears: 'yearly',
  title: 'Internet crime reported to the FBI, by state and age',
  summary:
    'Complaints about internet crime of all kinds, and reported losses, by age of the person who complained, for every state and territory: the FBI’s state reports of 2017 to 2021, Alabama for 2016 and 2022, and figures from FBI field offices. Complaints without an age are not included. Amounts from one or two complaints are not shown.',
  statement: 'One row is one age group in one state and year as one source gives it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year in which the complaints were received.',
      example: '2021',
    }),
    state: required(usState, {
      title: 'State',
      description: 'Home of those who complained; see the dataset "states".',
      example: 'US-OH',
    }),
    age_group: required(id, {
      title: 'Age group',
      description: 'Age of those who complained; see the dataset "age-groups".',
      example: 'over-60',
    }),
    source_id: source,
    complaints,
    losses_usd: lossesUsd,
    losses_rounded_to_usd: lossesRounded,
    locator,
    status: withheldStatus,
    note,
  },
  located: ['official'],
  key: ['year', 'state', 'age_group', 'source_id'],
  distinct: [{ columns: ['source_id', 'losses_usd'], least: 10000 }],
  references: { state: 'states', age_group: 'age-groups', source_id: 'sources' },
  additive: ['year', 'state', 'age_group'],
  measures: countedWithin(['ic3-states', 'ic3-age-groups'], { withheld: true, erratic: true }),
});
