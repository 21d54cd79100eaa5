import { optional, required } from './cells.ts';
import { locator, lossesUsd, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { decimal, usState, wholeNumber, year } from './kinds.ts';

export const ftcStates = defineDataset({
  id: 'ftc-states',
  folder: 'losses',
  appears: 'yearly',
  title: 'Fraud reported to the Federal Trade Commission, by state',
  summary:
    'Fraud of all kinds by state of the person who reported it. Tech support scams are printed for the whole country only. Reports that states passed on are not included.',
  statement: 'One row is one state in one year as one edition prints it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year of the reports.',
      example: '2024',
    }),
    state: required(usState, {
      title: 'State',
      description: 'State of the person who reported it; see the dataset "states".',
      example: 'US-OH',
    }),
    source_id: source,
    fraud_reports: required(wholeNumber, {
      title: 'Fraud reports',
      description: 'Number of reports of fraud of all kinds.',
      unit: 'reports',
      example: '63367',
    }),
    percent_with_loss: required(decimal, {
      title: 'Share with a loss',
      description: 'Share of the fraud reports that name a loss, as printed.',
      unit: 'percent',
      example: '38',
    }),
    losses_usd: lossesUsd,
    median_loss_usd: required(wholeNumber, {
      title: 'Median loss',
      description: 'Half of the reports with a loss name more than this, half less.',
      unit: 'USD',
      example: '350',
    }),
    rank: optional(wholeNumber, {
      title: 'Rank by reports per 100,000 residents',
      description:
        'Place among the states by fraud and other reports per 100,000 residents, as printed; empty for the District of Columbia and Puerto Rico, which are not ranked.',
      example: '26',
    }),
    reports: required(wholeNumber, {
      title: 'Fraud and other reports',
      description: 'Number of fraud and other reports, without identity theft.',
      unit: 'reports',
      example: '131319',
    }),
    reports_per_100k: required(wholeNumber, {
      title: 'Fraud and other reports per 100,000 residents',
      description: 'Rate as printed, without identity theft.',
      unit: 'reports per 100,000 residents',
      example: '1115',
    }),
    locator,
  },
  located: ['official'],
  key: ['year', 'state', 'source_id'],
  distinct: [{ columns: ['source_id', 'losses_usd'] }],
  documents: ['ftc-'],
  references: { state: 'states', source_id: 'sources' },
  additive: ['state'],
  measures: {
    fraud_reports: { partOf: ['reports'] },
    percent_with_loss: {},
    losses_usd: { needs: 'fraud_reports' },
    median_loss_usd: {},
    reports: { partOf: [{ dataset: 'state-populations', measure: 'population' }] },
    reports_per_100k: {},
  },
});
