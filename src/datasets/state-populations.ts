import { required } from './cells.ts';
import { locator, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { usState, wholeNumber, year } from './kinds.ts';

export const statePopulations = defineDataset({
  id: 'state-populations',
  folder: 'places',
  appears: 'yearly',
  title: 'Population of the states',
  summary:
    'Residents on 1 July as estimated by the US Census Bureau, for rates per 100,000 residents. Guam, the US Virgin Islands, American Samoa and the Northern Mariana Islands are not in these estimates.',
  statement: 'One row is the population of one state in one year as one edition estimates it.',
  row: {
    year: required(year, { title: 'Year', description: 'Estimate for 1 July.', example: '2025' }),
    state: required(usState, {
      title: 'State',
      description: 'See the dataset "states".',
      example: 'US-OH',
    }),
    source_id: source,
    population: required(wholeNumber, {
      title: 'Population',
      description: 'Estimated residents.',
      unit: 'persons',
      example: '11900510',
    }),
    vintage: required(year, {
      title: 'Vintage',
      description:
        'Latest year of the edition of the estimates. Each edition revises the years since the last census.',
      example: '2025',
    }),
    locator,
  },
  located: ['official'],
  key: ['year', 'state', 'source_id'],
  determines: [{ from: ['source_id'], to: ['vintage'] }],
  distinct: [{ columns: ['source_id', 'population'] }],
  references: { state: 'states', source_id: 'sources' },
  additive: ['state'],
  measures: {
    population: { revision: 0.03 },
  },
});
