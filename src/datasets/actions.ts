import { optional, required } from './cells.ts';
import { day, note } from './columns.ts';
import { defineDataset } from './dataset.ts';
import {
  country,
  countryList,
  currency,
  id,
  idList,
  oneOf,
  text,
  textList,
  wholeNumber,
} from './kinds.ts';

export const actions = defineDataset({
  id: 'actions',
  folder: 'enforcement',
  title: 'Actions in other countries',
  summary:
    'Lawsuits, settlements, charges, sentences, arrests and refunds in tech support fraud cases outside India, raids in India led from abroad, and court cases that followed an operation. A lawsuit or charge is an allegation; a raid or arrest is not a conviction.',
  statement: 'One row is one action.',
  row: {
    action_id: required(id, {
      title: 'Action id',
      description: 'Our name for the action; never changes.',
      example: 'ftc-2019-office-depot-settlement',
    }),
    date: day('Date', 'Day of the action or of its announcement; empty if it is not known.'),
    end_date: day('End', 'Last day, where the action has one.'),
    agency_id: required(id, {
      title: 'Agency',
      description: 'Who acted; see the dataset "agencies".',
      example: 'us-ftc',
    }),
    country: optional(country, {
      title: 'Country',
      description: 'Where it took place; empty for actions in many countries.',
      example: 'US',
    }),
    kind: required(
      oneOf(
        'civil-complaint',
        'settlement',
        'judgment',
        'refunds',
        'raid',
        'arrests',
        'takedown',
        'indictment',
        'guilty-plea',
        'sentence',
      ),
      { title: 'Kind', description: 'Kind of action.', example: 'settlement' },
    ),
    status: required(oneOf('alleged', 'settled', 'convicted', 'completed'), {
      title: 'Standing',
      description:
        'alleged: a suit or charge, not decided; settled: ended by agreement or judgment; convicted: plea of guilty or sentence; completed: a raid, arrest, sweep or refund, which convicts nobody.',
      example: 'settled',
    }),
    title: required(text, {
      title: 'Title',
      description: 'What happened, in our words.',
      example: 'Office Depot and Support.com pay for false results of computer checks',
    }),
    organisations: optional(textList, {
      title: 'Organisations',
      description: 'Companies concerned, joined by semicolons. Persons are not named.',
      example: 'Office Depot;Support.com',
    }),
    individuals: optional(wholeNumber, {
      title: 'Individuals',
      description: 'Number of people charged, sued or sentenced.',
      unit: 'persons',
      example: '7',
    }),
    fraud_type: required(
      oneOf(
        'tech-support',
        'government-impersonation',
        'elder-fraud',
        'telecom-fraud',
        'cyber-enabled-fraud',
      ),
      { title: 'Kind of fraud', description: 'What the action is about.', example: 'tech-support' },
    ),
    amount: optional(wholeNumber, {
      title: 'Amount',
      description: 'Main sum of money, in the currency given; the note explains it.',
      example: '35000000',
    }),
    currency: optional(currency, {
      title: 'Currency',
      description: 'ISO 4217 code.',
      example: 'USD',
    }),
    amount_kind: optional(
      oneOf('loss', 'restitution', 'penalty', 'forfeiture', 'refund', 'seized'),
      {
        title: 'Kind of amount',
        description:
          'Alleged loss; money to be repaid; penalty; forfeiture; refunds paid; money seized or stopped.',
        example: 'restitution',
      },
    ),
    arrests: optional(wholeNumber, {
      title: 'Arrests',
      description: 'People arrested; an arrest is not a conviction.',
      unit: 'persons',
      example: '4',
    }),
    prison_months: optional(wholeNumber, {
      title: 'Prison term',
      description: 'Prison term of the person sentenced.',
      unit: 'months',
      example: '100',
    }),
    victims: optional(wholeNumber, {
      title: 'Victims',
      description: 'Number of victims; for refunds, number of refunds.',
      unit: 'persons',
      example: '7500',
    }),
    victim_countries: optional(countryList, {
      title: 'Victims’ countries',
      description: 'Countries of the victims that the sources name, joined by semicolons.',
      example: 'US;CA',
    }),
    operation_id: optional(id, {
      title: 'Operation',
      description: 'The operation in India that this action is part of; see "operations".',
      example: 'cbi-chakra-5-japan-2025-05',
    }),
    source_ids: required(idList, {
      title: 'Sources',
      description: 'Documents that the row rests on.',
      example: 'dailybulletin-2020-02-20-office-depot;therecycler-2020-02-27-office-depot',
    }),
    note,
  },
  key: ['action_id'],
  determines: [{ from: ['kind'], to: ['status'] }],
  distinct: [{ columns: ['agency_id', 'title'] }],
  references: {
    agency_id: 'agencies',
    country: 'countries',
    victim_countries: 'countries',
    operation_id: 'operations',
    source_ids: 'sources',
  },
  measures: {
    individuals: {},
    amount: { unitColumn: 'currency' },
    arrests: {},
    prison_months: {},
    victims: {},
  },
});
