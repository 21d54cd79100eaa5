import type { Catalog } from '../catalog/catalog.ts';
import { advice } from '../datasets/advice.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { helpSteps } from '../datasets/help-steps.ts';

export type Situation = RowOf<typeof helpSteps>['situation'];

/** The three cases in which somebody comes to the help page, and what follows any of them. */
export const situations = ['now', 'access', 'paid', 'after'] as const satisfies Situation[];

/** One thing to do. */
export interface HelpStep {
  /** Id of the advice that names the step. */
  readonly id: string;
  /** Every document on which the step rests, first-hand ones first. */
  readonly documents: readonly RowOf<typeof advice>[];
}

/** The steps of one situation, in the order that protects. */
export function stepsFor(catalog: Catalog, situation: Situation): readonly HelpStep[] {
  const given = Map.groupBy(catalog.rows(advice), ({ advice_id }) => advice_id);
  return catalog
    .rows(helpSteps)
    .filter((step) => step.situation === situation)
    .sort((a, b) => a.position - b.position)
    .flatMap(({ advice_ids }) => {
      const [id] = advice_ids;
      if (id === undefined) return [];
      const documents = advice_ids
        .flatMap((each) => given.get(each) ?? [])
        .sort((a, b) => Number(b.first_hand === 'yes') - Number(a.first_hand === 'yes'));
      return [{ id, documents }];
    });
}
