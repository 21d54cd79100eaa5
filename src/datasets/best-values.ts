import type { z } from 'zod';
import { optional, required } from './cells.ts';
import { locator } from './columns.ts';
import { defineDataset, type Rows } from './dataset.ts';
import { decimal, id, oneOf, text, wholeNumber, year } from './kinds.ts';

const row = {
  dataset: required(id, {
    title: 'Dataset',
    description: 'Id of the dataset that holds the statements.',
    example: 'ic3-crime-types',
  }),
  row_key: required(text, {
    title: 'Row',
    description:
      'What the fact is about: the key columns of that dataset up to the source, joined by slashes; empty where a cell is empty.',
    example: '2025/tech-support',
  }),
  measure: required(text, {
    title: 'Measure',
    description: 'Column of that dataset which holds the number.',
    example: 'losses_usd',
  }),
  unit: optional(text, {
    title: 'Unit',
    description: 'What the number counts; empty where the dataset names no unit.',
    example: 'USD',
  }),
  value: optional(decimal, {
    title: 'Value',
    description:
      'The value that leads; empty where documents of one rank and day disagree and nothing decides between them.',
    example: '2134675818',
  }),
  qualifier: optional(oneOf('exact', 'at-least', 'approximately', 'at-most'), {
    title: 'Qualifier',
    description: 'How the document of the value qualifies it; empty where it says nothing.',
    example: 'at-least',
  }),
  lowest: required(decimal, {
    title: 'Lowest',
    description:
      'The lowest value that a document states; doubtful, superseded and misprinted ones are left out.',
    example: '2134675818',
  }),
  highest: required(decimal, {
    title: 'Highest',
    description: 'The highest of the same values.',
    example: '2134675818',
  }),
  statements: required(wholeNumber, {
    title: 'Statements',
    description: 'Rows that state this fact, whatever they say.',
    unit: 'rows',
    example: '2',
  }),
  origins: required(wholeNumber, {
    title: 'Origins',
    description:
      'Different origins of the documents that state the value, as far as they are known; see the dataset "origins".',
    unit: 'origins',
    example: '1',
  }),
  source_id: optional(id, {
    title: 'Source',
    description:
      'The document whose value leads; empty where none does. See the dataset "sources".',
    example: 'fbi-ic3-2025-annual-report',
  }),
  locator,
  why: required(
    oneOf(
      'only',
      'sound',
      'agreed',
      'aside',
      'kind',
      'newest',
      'exact',
      'quoted',
      'fits',
      'origins',
      'range',
    ),
    {
      title: 'Why',
      description:
        'Why the value leads. only: one document states it. sound: the others are doubtful, superseded or misprints. agreed: all state the same. aside: all sound ones do. kind: its document ranks above the others. newest: its document is the newest. exact: it is the most exact printing. quoted: it quotes an official text. fits: it is the most exact and fits the others. origins: most origins state it. range: none leads.',
      example: 'agreed',
    },
  ),
  year: optional(year, {
    title: 'Year',
    description: 'Year of the fact; empty where its key has none.',
    example: '2025',
  }),
};

/** Each fact of the other datasets once. It has no file: `compute` works its rows out from theirs. */
export const defineBestValues = (
  compute: (catalog: Rows) => readonly z.output<z.ZodObject<typeof row>>[],
) =>
  defineDataset({
    id: 'best-values',
    folder: '.',
    title: 'Best values: each fact once',
    summary:
      'One value for each fact of the datasets in which several documents may state the same: the one that leads, why, and how far the documents differ. For sums, pivots and charts; the statements themselves are in the other datasets.',
    statement: 'One row is one fact: one measure of one thing, whoever states it.',
    row,
    key: ['dataset', 'row_key', 'measure'],
    references: { source_id: 'sources' },
    compute,
  });
