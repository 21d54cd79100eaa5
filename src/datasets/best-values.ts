import type { z } from 'zod';
import { optional, required } from './cells.ts';
import { locator } from './columns.ts';
import { defineDataset, type Rows } from './dataset.ts';
import { decimal, id, oneOf, text, wholeNumber, year } from './kinds.ts';

const row = {
  dataset: required(id, {
    title: 'Dataset',
    description: 'Id of the dataset of the statements.',
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
    description: 'Column of that dataset with the number.',
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
      'The value shown; empty where sources of the same kind and day disagree and no rule decides.',
    example: '2134675818',
  }),
  qualifier: optional(oneOf('exact', 'at-least', 'approximately', 'at-most'), {
    title: 'Qualifier',
    description: 'How the source qualifies the value; empty where it does not.',
    example: 'at-least',
  }),
  lowest: required(decimal, {
    title: 'Lowest',
    description:
      'The lowest value that any source gives, not counting doubtful, superseded and misprinted ones.',
    example: '2134675818',
  }),
  highest: required(decimal, {
    title: 'Highest',
    description: 'The highest of the same values.',
    example: '2134675818',
  }),
  statements: required(wholeNumber, {
    title: 'Statements',
    description: 'Number of rows that state this fact.',
    unit: 'rows',
    example: '2',
  }),
  origins: required(wholeNumber, {
    title: 'Origins',
    description:
      'Different origins of the sources that give the value, as far as they are known; see the dataset "origins".',
    unit: 'origins',
    example: '1',
  }),
  source_id: optional(id, {
    title: 'Source',
    description:
      'The source of the value shown; empty where there is none. See the dataset "sources".',
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
        'Why this value is shown. only: one source gives it. sound: the others are doubtful, superseded or misprints. agreed: all give the same. aside: all give the same, apart from doubtful, superseded and misprinted ones. kind: its source ranks above the others. newest: its source is the latest. exact: it is the most exact. quoted: it quotes an official text. fits: it is the most exact and fits the others. origins: most origins give it. range: none is chosen.',
      example: 'agreed',
    },
  ),
  year: optional(year, {
    title: 'Year',
    description: 'Year of the fact; empty where its key has none.',
    example: '2025',
  }),
  subject: optional(text, {
    title: 'Subject',
    description:
      'The column row_key without the year: the same in every year, for the rows of a pivot table; empty where the year is all there is.',
    example: 'tech-support',
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
      'Each fact once, with the value we show, why we chose it, and how far sources differ. Use it for sums, pivot tables and charts; the statements themselves are in the other datasets.',
    statement: 'One row is one fact: one measure of one thing, whoever states it.',
    row,
    key: ['dataset', 'row_key', 'measure'],
    references: { source_id: 'sources' },
    compute,
  });
