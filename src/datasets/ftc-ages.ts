import { required } from './cells.ts';
import { locator, lossesRounded, lossesUsd, note, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { decimal, id, wholeNumber, year } from './kinds.ts';

export const ftcAges = defineDataset({
  id: 'ftc-ages',
  folder: 'losses',
  appears: 'yearly',
  title: 'Fraud reported to the Federal Trade Commission, by age',
  summary:
    'Fraud of all kinds by age of the person who reported it. Reports without an age are not included.',
  statement: 'One row is one age group in one year as one edition prints it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year of the reports.',
      example: '2024',
    }),
    age_group: required(id, {
      title: 'Age group',
      description: 'Age of the consumer; see the dataset "age-groups".',
      example: '70-79',
    }),
    source_id: source,
    fraud_reports: required(wholeNumber, {
      title: 'Fraud reports',
      description: 'Number of fraud reports of this age group.',
      unit: 'reports',
      example: '159550',
    }),
    percent_of_reports: required(decimal, {
      title: 'Share of the reports',
      description: 'Share of the fraud reports that name an age, as printed.',
      unit: 'percent',
      example: '14',
    }),
    percent_with_loss: required(decimal, {
      title: 'Share with a loss',
      description: 'Share of these reports that name a loss, as printed.',
      unit: 'percent',
      example: '24',
    }),
    losses_usd: lossesUsd,
    losses_rounded_to_usd: lossesRounded,
    median_loss_usd: required(wholeNumber, {
      title: 'Median loss',
      description: 'Half of the reports with a loss name more than this, half less.',
      unit: 'USD',
      example: '1000',
    }),
    note,
    locator,
  },
  located: ['official'],
  key: ['year', 'age_group', 'source_id'],
  distinct: [{ columns: ['source_id', 'losses_usd'] }],
  documents: ['ftc-'],
  references: { age_group: 'age-groups', source_id: 'sources' },
  additive: ['age_group'],
  measures: {
    fraud_reports: {},
    percent_of_reports: {},
    percent_with_loss: {},
    losses_usd: { step: 'losses_rounded_to_usd', needs: 'fraud_reports' },
    median_loss_usd: { partOf: ['losses_usd'] },
  },
});
