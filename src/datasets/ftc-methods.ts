import { optional, required } from './cells.ts';
import { locator, lossesRounded, lossesUsd, note, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { decimal, id, oneOf, text, wholeNumber, year } from './kinds.ts';

export const ftcMethods = defineDataset({
  id: 'ftc-methods',
  folder: 'losses',
  appears: 'yearly',
  title: 'How contact was made and how people paid, in reports to the Federal Trade Commission',
  summary:
    'Fraud of all kinds by method of contact and by method of payment. Reports that name no method are not included.',
  statement: 'One row is one method in one year as one edition prints it.',
  row: {
    year: required(year, {
      title: 'Year',
      description: 'Calendar year of the reports.',
      example: '2024',
    }),
    kind: required(oneOf('contact', 'payment'), {
      title: 'Kind',
      description: 'How contact was made, or how the money was paid.',
      example: 'contact',
    }),
    method: required(id, {
      title: 'Method',
      description: 'Our name for the method.',
      example: 'phone-call',
    }),
    source_id: source,
    label: required(text, {
      title: 'Label',
      description: 'Name as published.',
      example: 'Phone call',
    }),
    fraud_reports: required(wholeNumber, {
      title: 'Fraud reports',
      description: 'Number of fraud reports that name this method.',
      unit: 'reports',
      example: '284659',
    }),
    percent_of_reports: optional(decimal, {
      title: 'Share of the reports',
      description:
        'Share of the fraud reports that name a contact method, as printed; not printed for payment.',
      unit: 'percent',
      example: '19',
    }),
    percent_with_loss: optional(decimal, {
      title: 'Share with a loss',
      description: 'Share of these reports that name a loss, as printed; not printed for payment.',
      unit: 'percent',
      example: '19',
    }),
    losses_usd: lossesUsd,
    losses_rounded_to_usd: lossesRounded,
    median_loss_usd: optional(wholeNumber, {
      title: 'Median loss',
      description: 'Half of the reports with a loss name more than this, half less.',
      unit: 'USD',
      example: '1500',
    }),
    note,
    locator,
  },
  located: ['official'],
  key: ['year', 'kind', 'method', 'source_id'],
  determines: [{ from: ['method'], to: ['kind'] }],
  distinct: [{ columns: ['year', 'kind', 'label'] }],
  documents: ['ftc-'],
  references: { source_id: 'sources' },
  measures: {
    fraud_reports: {},
    percent_of_reports: {},
    percent_with_loss: {},
    losses_usd: { step: 'losses_rounded_to_usd', needs: 'fraud_reports' },
    median_loss_usd: { partOf: ['losses_usd'] },
  },
});
