import { optional, required } from './cells.ts';
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
import { id, usState, wholeNumber, year } from './kinds.ts';
import { countedWithin } from './measure.ts';

export const ic3StateTypes = defineDataset({
  id: 'ic3-state-types',
  folder: 'losses',
  appears: 'yearly',
  title: 'Internet crime reported to the FBI, by state and type',
  summary:
    'Complaints and reported losses by crime type, tech support fraud among them, for every state and territory: the FBI’s state reports of 2016 to 2021, Alabama for 2022, and figures from FBI field offices. Complaints that name no state are not included. A complaint may have several types: they must not be added up. Amounts that rest on one or two complaints or alleged perpetrators are left out.',
  statement: 'One row is one crime type in one state and year as one source gives it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year in which the complaints were received.',
      example: '2021',
    }),
    state: required(usState, {
      title: 'State',
      description:
        'Home of the person who complained; in the columns on subjects, the place of the alleged perpetrators. See the dataset "states".',
      example: 'US-OH',
    }),
    crime_type: required(id, {
      title: 'Crime type',
      description: 'Type of crime; see the dataset "crime-types".',
      example: 'tech-support',
    }),
    source_id: source,
    complaints,
    losses_usd: lossesUsd,
    subjects: optional(wholeNumber, {
      title: 'Alleged perpetrators',
      description:
        'Number of alleged perpetrators ("subjects") that people who complained, wherever they live, placed in this state. They are not victims.',
      unit: 'persons',
      example: '66',
    }),
    subject_losses_usd: optional(wholeNumber, {
      title: 'Losses attributed to alleged perpetrators',
      description:
        'Losses attributed to the alleged perpetrators placed in this state. They are not losses of its residents.',
      unit: 'USD',
      example: '781146',
    }),
    losses_rounded_to_usd: lossesRounded,
    locator,
    status: withheldStatus,
    note,
  },
  located: ['official'],
  key: ['year', 'state', 'crime_type', 'source_id'],
  distinct: [{ columns: ['source_id', 'complaints', 'losses_usd'], least: 10000 }],
  references: { state: 'states', crime_type: 'crime-types', source_id: 'sources' },
  additive: ['year', 'state'],
  measures: {
    ...countedWithin(['ic3-states', 'ic3-crime-types'], { withheld: true, erratic: true }),
    subjects: {},
    subject_losses_usd: { needs: 'subjects', withheld: true, erratic: true },
  },
});
