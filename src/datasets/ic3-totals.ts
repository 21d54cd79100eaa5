import { optional, required } from './cells.ts';
import { complaints, locator, lossesRounded, lossesUsd, note, source, status } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { oneOf, year } from './kinds.ts';

export const ic3Totals = defineDataset({
  id: 'ic3-totals',
  folder: 'losses',
  appears: 'yearly',
  title: 'Internet crime reported to the FBI, by year',
  summary:
    'Complaints about internet crime of all kinds, and reported losses, as the FBI Internet Crime Complaint Center (IC3) prints them for each year since 2000.',
  statement: 'One row is the total of one year as one source gives it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year in which the complaints were received.',
      example: '2025',
    }),
    source_id: source,
    complaints,
    losses_usd: lossesUsd,
    losses_rounded_to_usd: lossesRounded,
    locator,
    status,
    note,
    measure: optional(oneOf('all', 'referred'), {
      title: 'Measure of the losses',
      description:
        'all: losses of all complaints. referred: only those of cases referred to the police, as in the reports on the years up to 2009. Empty where there are no losses, or the source does not say.',
      example: 'all',
    }),
  },
  located: ['official'],
  key: ['year', 'source_id'],
  documents: ['fbi-ic3-', 'ifcc-', 'ic3-psa-'],
  references: { source_id: 'sources' },
  additive: ['year'],
  measures: {
    complaints: {},
    losses_usd: { step: 'losses_rounded_to_usd', needs: 'complaints' },
  },
});
