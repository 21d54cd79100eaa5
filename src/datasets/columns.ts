import { optional, required } from './cells.ts';
import { date, id, oneOf, text, url, wholeNumber } from './kinds.ts';

/** The document that makes the statement. */
export const source = required(id, {
  title: 'Source',
  description: 'The source of this value; see the dataset "sources".',
  example: 'fbi-ic3-2025-annual-report',
});

export const locator = optional(text, {
  title: 'Place in the source',
  description: 'Page, table or chart in the source.',
  example: 'p. 7',
});

export const status = optional(oneOf('doubtful', 'superseded', 'misprint'), {
  title: 'Status',
  description:
    'Empty: the row is as printed. "doubtful": not used as the value until confirmed. "superseded": replaced by a later count. "misprint": the source is wrong. The note says why.',
  example: 'superseded',
});

/** The status of rows whose amount may be that of one or two people. */
export const withheldStatus = optional(oneOf('suppressed', 'doubtful', 'superseded', 'misprint'), {
  title: 'Status',
  description:
    'Empty: the row is as its source prints or counts it. "suppressed": an amount from too few reports is not shown, and the note says which; the rest of the row is valid. "doubtful": not used as the value until confirmed. "superseded": replaced by a later count. "misprint": the source is wrong. The note says why.',
  example: 'suppressed',
});

export const note = optional(text, {
  title: 'Note',
  description: 'What a reader must know about this row, in our words.',
  example: 'rounded to 1 million',
});

export const complaints = optional(wholeNumber, {
  title: 'Complaints',
  description: 'Number of complaints received.',
  unit: 'complaints',
  example: '47794',
});

export const lossesUsd = optional(wholeNumber, {
  title: 'Reported losses',
  description: 'Losses as people reported them, in US dollars of the year.',
  unit: 'USD',
  example: '2134675818',
});

export const lossesRounded = optional(wholeNumber, {
  title: 'Losses rounded to',
  description:
    'The step to which the source rounds the losses; empty where it prints every dollar.',
  unit: 'USD',
  example: '100000000',
});

export const webAddress = (title: string, description: string, example: string) =>
  required(url, { title, description, example });

export const day = (title: string, description: string) =>
  optional(date, { title, description, example: '2023-10-19' });
