import type { Format } from '../../format.ts';
import { operations, quantity } from '../counted.ts';
import { span } from '../phrases.ts';

/** Kinds of operations and actions on the timeline. */
const kinds = {
  operations: 'Police operations in India',
  suits: 'Suits, settlements, civil judgments',
  charges: 'Charges, pleas, sentences',
  raids: 'Other raids, arrests, sweeps',
  refunds: 'Refunds',
};

/** English words of the figure operation-timeline. */
export const operationTimeline = (f: Format) => ({
  title: (p: { kind: keyof typeof kinds; first: number; operations: number }) =>
    `${kinds[p.kind]} on record since ${p.first}, police operations in India since ${p.operations}`,
  titleOperations: (first: number) => `Police operations in India on record since ${first}`,
  titleOther: (p: { kind: keyof typeof kinds; first: number }) =>
    `${kinds[p.kind]} on record since ${p.first}`,
  titleNone: 'Police operations and actions on record',
  subtitle: (p: { first: number; last: number; operations: number; actions: number }) =>
    `One dot for each operation or action in the year of its start, ${span(p.first, p.last)}; ${both(f, p.operations, p.actions)}`,
  alt: (p: { first: number; last: number; kinds: readonly string[] }) =>
    `Dots by year and kind, ${span(p.first, p.last)}: ${f.list(p.kinds)}.`,
  kindCount: (kind: keyof typeof kinds, count: number) => `${kinds[kind]} ${f.number(count)}`,
  undated: (raids: number, others: number) =>
    `Left out for want of a date: ${both(f, raids, others)}.`,
  sameSide: (count: number) =>
    count === 1
      ? 'One action that is the foreign side of a recorded operation is left out.'
      : `${f.number(count)} actions that are the foreign side of a recorded operation are left out.`,
  standing:
    'A suit or a charge is an allegation; a raid or an arrest convicts nobody. The place of a dot within its year says nothing.',
  kinds,
  kind: 'Kind',
  date: 'Date',
  what: 'What happened',
  standingColumn: 'Standing',
});

/** Of operations and actions those that there are. */
const both = (f: Format, raids: number, others: number) =>
  f.list([
    ...(raids > 0 ? [operations(f, raids)] : []),
    ...(others > 0 ? [quantity(f, others, 'action', 'actions')] : []),
  ]);
