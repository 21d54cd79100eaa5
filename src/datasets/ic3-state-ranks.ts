import { optional, required } from './cells.ts';
import { locator, note, source, withheldStatus } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { decimal, oneOf, usState, wholeNumber, year } from './kinds.ts';

export const ic3StateRanks = defineDataset({
  id: 'ic3-state-ranks',
  folder: 'losses',
  appears: 'yearly',
  title: 'Ranks of the states as printed',
  summary:
    'The tables of states in the FBI reports as printed, with rank and value. The check compares them with the values by state.',
  statement: 'One row is one line of one printed table.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year in which the complaints were received.',
      example: '2025',
    }),
    measure: required(
      oneOf(
        'complaints',
        'complaints-percent',
        'complaints-per-100k',
        'losses',
        'losses-percent',
        'losses-per-100k',
        'subjects',
        'subjects-percent',
        'subject-losses',
        'subject-losses-percent',
        'over-60-complaints',
        'over-60-losses',
        '17-or-younger-complaints',
        '17-or-younger-losses',
        'cryptocurrency-complaints',
        'cryptocurrency-losses',
      ),
      {
        title: 'Measure',
        description:
          'What the table counts. Losses in US dollars; percent of the nation; per 100,000 residents.',
        example: 'losses',
      },
    ),
    state: required(usState, {
      title: 'State',
      description: 'See the dataset "states".',
      example: 'US-OH',
    }),
    source_id: source,
    rank: required(wholeNumber, {
      title: 'Rank as printed',
      description: 'Rank in the table, from 1.',
      example: '10',
    }),
    value: optional(decimal, {
      title: 'Value as printed',
      description:
        'The number in the table. Losses from one or two complaints or alleged perpetrators are not shown.',
      example: '6458',
    }),
    note,
    locator,
    status: withheldStatus,
  },
  located: ['official'],
  key: ['year', 'measure', 'state', 'source_id'],
  determines: [{ from: ['source_id'], to: ['year'] }],
  distinct: [{ columns: ['measure', 'source_id', 'rank', 'value'], least: 1000 }],
  documents: ['fbi-ic3-'],
  references: { state: 'states', source_id: 'sources' },
  repeats: 'ic3-states',
  measures: {
    value: {},
  },
});
