import type { Action } from './cases.ts';

/** One number that an action states, in the order in which one tells it. */
export type ActionFact =
  | {
      readonly fact: 'amount';
      readonly amount: number;
      readonly currency: string;
      readonly kind: Action['amount_kind'];
    }
  | {
      readonly fact: 'individuals' | 'arrests' | 'prison' | 'victimCount' | 'refundCount';
      readonly count: number;
    };

/** Every number of an action that its documents give; an empty cell says nothing. Refunds count payments, not victims. */
export function factsOfAction(action: Action): readonly ActionFact[] {
  const { amount, currency, amount_kind, kind } = action;
  const counts = [
    { fact: 'individuals', count: action.individuals },
    { fact: 'arrests', count: action.arrests },
    { fact: 'prison', count: action.prison_months },
    { fact: kind === 'refunds' ? 'refundCount' : 'victimCount', count: action.victims },
  ] as const;
  return [
    ...(amount !== null && currency !== null
      ? [{ fact: 'amount', amount, currency, kind: amount_kind } as const]
      : []),
    ...counts.flatMap(({ fact, count }) => (count === null ? [] : [{ fact, count }])),
  ];
}
