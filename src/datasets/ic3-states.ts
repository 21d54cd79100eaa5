import { optional, required } from './cells.ts';
import { complaints, locator, lossesUsd, note, source, withheldStatus } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { usState, wholeNumber, year } from './kinds.ts';

export const ic3States = defineDataset({
  id: 'ic3-states',
  folder: 'losses',
  appears: 'yearly',
  title: 'Internet crime reported to the FBI, by state and year',
  summary:
    'Complaints about internet crime of all kinds, and reported losses, by state and territory. Complaints that name no state are not included. The annual report does not break tech support fraud down by state; the state reports of the FBI do, see the dataset "ic3-state-types".',
  statement: 'One row is one state in one year as one source gives it.',
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
    source_id: source,
    complaints,
    losses_usd: lossesUsd,
    subjects: optional(wholeNumber, {
      title: 'Subjects',
      description:
        'Number of alleged perpetrators placed in this state by people who complained. Printed up to 2023.',
      unit: 'persons',
      example: '1379',
    }),
    subject_losses_usd: optional(wholeNumber, {
      title: 'Losses attributed to subjects in the state',
      description:
        'Losses by the state to which the money went, headed "Loss by Subject State", "Subject Earnings by Destination State" or similar. Printed up to 2023.',
      unit: 'USD',
      example: '781146',
    }),
    locator,
    status: withheldStatus,
    note,
  },
  located: ['official'],
  key: ['year', 'state', 'source_id'],
  determines: [{ from: ['source_id'], to: ['year'] }],
  distinct: [{ columns: ['source_id', 'losses_usd'], least: 10000 }],
  documents: ['fbi-ic3-', 'counton2-2022-ic3'],
  references: { state: 'states', source_id: 'sources' },
  additive: ['year', 'state'],
  measures: {
    complaints: {
      partOf: [
        { dataset: 'ic3-totals', measure: 'complaints' },
        { dataset: 'state-populations', measure: 'population' },
      ],
    },
    losses_usd: {
      needs: 'complaints',
      withheld: true,
      partOf: [{ dataset: 'ic3-totals', measure: 'losses_usd' }],
    },
    subjects: {},
    subject_losses_usd: { needs: 'subjects', withheld: true },
  },
});
