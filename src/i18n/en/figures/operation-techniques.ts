import type { Format } from '../../format.ts';
import { operations } from '../counted.ts';
import { several } from '../several.ts';

/**
 * English words of the figure operation-techniques.
 * Labels of techniques come in as the data has them, with a capital letter.
 */
export const operationTechniques = (f: Format) => ({
  title: (p: { labels: readonly string[]; operations: number; all: number }) =>
    `${several(f, p.labels, 'techniques')} ${p.labels.length === 1 ? 'is' : 'are each'} described in ${f.number(p.operations)} of ${operations(f, p.all)} with known techniques`,
  subtitle: (p: { all: number; most: number }) =>
    `Number of operations whose sources describe the technique, by step of the fraud, at most ${f.number(p.most)} for each step; ${operations(f, p.all)}`,
  alt: (parts: readonly string[]) =>
    `Bar chart. Number of operations whose sources describe the technique: ${f.list(parts)}.`,
  techniqueCount: (label: string, operations: number) => `${label} ${f.number(operations)}`,
  alleged: 'What is said about the accused is an allegation until a court decides.',
  notNamed: 'Other techniques may have been used without being described.',
  others: (count: number) =>
    count === 1
      ? 'The table has one more technique.'
      : `The table has ${f.number(count)} more techniques.`,
  technique: 'Technique',
  step: 'Step',
  operations: 'Operations',
});
