import type { Format } from '../../format.ts';
import { operations } from '../counted.ts';
import { several } from '../several.ts';

/**
 * English words of the figure operation-techniques.
 * Labels of techniques come in as the data has them, with a capital letter.
 */
export const operationTechniques = (f: Format) => ({
  title: (p: { labels: readonly string[]; operations: number; all: number }) =>
    `${several(f, p.labels, 'techniques')}: ${p.labels.length === 1 ? '' : 'each '}said to have been used in ${f.number(p.operations)} of ${operations(f, p.all)}`,
  subtitle: (p: { all: number; most: number }) =>
    `Number of operations whose documents name the technique, by step of the fraud, at most ${f.number(p.most)} for each step; ${operations(f, p.all)}`,
  alt: (parts: readonly string[]) =>
    `Bar chart. Number of operations whose documents name the technique: ${f.list(parts)}.`,
  techniqueCount: (label: string, operations: number) => `${label} ${f.number(operations)}`,
  alleged: 'What is said of the accused is allegation until a court has decided.',
  notNamed: 'A technique that no document names may have been used all the same.',
  others: (count: number) =>
    count === 1
      ? 'One more technique stands in the table.'
      : `${f.number(count)} more techniques stand in the table.`,
  technique: 'Technique',
  step: 'Step',
  operations: 'Operations',
});
