import type { Format } from '../../format.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure operation-seizures.
 * Names of operations come in as the data has them, what was seized written with its number.
 */
export const operationSeizures = (f: Format): FigureWords['operation-seizures'] => ({
  title: (name, items) => `${name}: ${f.list(items)} beschlagnahmt`,
  subtitle: (per) =>
    per === 1
      ? 'Was die Polizei beschlagnahmte oder sicherte; jedes Symbol ist ein Stück'
      : `Was die Polizei beschlagnahmte oder sicherte; jedes Symbol steht für ${f.number(per)} Stück, gerundet`,
  alt: (name, items) =>
    `Abgezählte Symbole für das, was beschlagnahmt wurde. ${name}: ${f.list(items)}.`,
  differ: (items) => `Andere Quellen nennen andere Zahlen: ${f.list(items)}.`,
  money: 'Geld, Gold und Gegenstände ohne Zahl sind nicht gezeichnet.',
  what: 'Was beschlagnahmt wurde',
  count: 'Zahl',
});
