import type { Format } from '../../format.ts';
import { operations, quantity } from '../counted.ts';
import { span } from '../phrases.ts';

/** Kinds of operations and actions on the timeline. */
const kinds = {
  operations: 'Police operations in India',
  suits: 'Lawsuits, settlements, civil judgments',
  charges: 'Charges, pleas, sentences',
  raids: 'Other raids, arrests, sweeps',
  refunds: 'Refunds',
};

/** The same inside a sentence. */
const inSentence = {
  operations: 'police operations in India',
  suits: 'lawsuits, settlements and civil judgments',
  charges: 'charges, pleas and sentences',
  raids: 'other raids, arrests and sweeps',
  refunds: 'refunds',
};

/** English words of the figure operation-timeline. */
export const operationTimeline = (f: Format) => ({
  title: (p: { kind: keyof typeof kinds; first: number; operations: number }) =>
    `The record of ${inSentence[p.kind]} begins in ${p.first}, that of police operations in India in ${p.operations}`,
  titleOperations: (first: number) => `The record of police operations in India begins in ${first}`,
  titleOther: (p: { kind: keyof typeof kinds; first: number }) =>
    `The record of ${inSentence[p.kind]} begins in ${p.first}`,
  titleNone: 'Police operations and actions on record',
  subtitle: (p: { first: number; last: number; operations: number; actions: number }) =>
    `One dot for each operation or action, in the year it began, ${span(p.first, p.last)}; ${both(f, p.operations, p.actions)}`,
  alt: (p: { first: number; last: number; kinds: readonly string[] }) =>
    `Dots by year and kind, ${span(p.first, p.last)}: ${f.list(p.kinds)}.`,
  kindCount: (kind: keyof typeof kinds, count: number) => `${kinds[kind]} ${f.number(count)}`,
  undated: (raids: number, others: number) =>
    `${both(f, raids, others)} with no known date ${raids + others === 1 ? 'is' : 'are'} not shown.`,
  sameSide: (count: number) =>
    count === 1
      ? 'One foreign action is not shown: it is part of an operation already counted.'
      : `${f.number(count)} foreign actions are not shown: they are part of operations already counted.`,
  standing:
    'A lawsuit or charge is an allegation; a raid or arrest is not a conviction. Where a dot sits within its year has no meaning.',
  kinds,
  kind: 'Kind',
  date: 'Date',
  what: 'What happened',
  standingColumn: 'Status',
});

/** Of operations and actions those that there are. */
const both = (f: Format, raids: number, others: number) =>
  f.list([
    ...(raids > 0 ? [operations(f, raids)] : []),
    ...(others > 0 ? [quantity(f, others, 'action', 'actions')] : []),
  ]);
