import type { Format } from '../../format.ts';

/**
 * English words of the figure operation-seizures.
 * Names of operations come in as the data has them, what was seized written with its number.
 */
export const operationSeizures = (f: Format) => ({
  title: (name: string, items: readonly string[]) => `${name}: ${f.list(items)} seized`,
  subtitle: (per: number) =>
    per === 1
      ? 'What the police seized or secured; each symbol is one item'
      : `What the police seized or secured; each symbol is ${f.number(per)} items, rounded`,
  alt: (name: string, items: readonly string[]) =>
    `Counted symbols for what was seized in ${name}: ${f.list(items)}.`,
  differ: (items: readonly string[]) => `Other sources give different numbers: ${f.list(items)}.`,
  money: 'Money, gold and items without a number are not drawn.',
  what: 'What was seized',
  count: 'Number',
});
