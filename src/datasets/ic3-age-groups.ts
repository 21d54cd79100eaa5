import { required } from './cells.ts';
import { complaints, locator, lossesRounded, lossesUsd, note, source, status } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { id, year } from './kinds.ts';
import { countedWithin } from './measure.ts';

export const ic3AgeGroups = defineDataset({
  id: 'ic3-age-groups',
  folder: 'losses',
  appears: 'yearly',
  title: 'Internet crime reported to the FBI, by age and year',
  summary:
    'Complaints about internet crime of all kinds, and reported losses, by age of the person who complained. Complaints without an age are not included.',
  statement: 'One row is one age group in one year as one report prints it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year in which the complaints were received.',
      example: '2025',
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
    status,
    note,
  },
  located: ['official'],
  key: ['year', 'age_group', 'source_id'],
  determines: [{ from: ['source_id'], to: ['year'] }],
  distinct: [{ columns: ['source_id', 'losses_usd'], least: 10000 }],
  documents: ['fbi-ic3-'],
  references: { age_group: 'age-groups', source_id: 'sources' },
  additive: ['year', 'age_group'],
  measures: countedWithin(['ic3-totals']),
});
