import type { Catalog } from '../catalog/catalog.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { operationPartners } from '../datasets/operation-partners.ts';
import { operationTechniques } from '../datasets/operation-techniques.ts';
import { operations } from '../datasets/operations.ts';
import { partners } from '../datasets/partners.ts';
import { techniques } from '../datasets/techniques.ts';
import { compare } from '../order/compare.ts';
import { groupsOf } from './ends.ts';
import type { Operation } from './operations.ts';

export type Technique = RowOf<typeof techniques>;
export type Partner = RowOf<typeof partners>;
export type Role = RowOf<typeof operationPartners>['role'];

/** A technique with the operations whose documents name it. */
export interface UsedTechnique {
  readonly technique: Technique;
  readonly operations: readonly string[];
  readonly rows: readonly RowOf<typeof operationTechniques>[];
}

/** Techniques that a document names, most operations first. */
export function techniquesOf(catalog: Catalog): readonly UsedTechnique[] {
  return [...Map.groupBy(catalog.rows(operationTechniques), ({ technique_id }) => technique_id)]
    .flatMap(([id, rows]) => {
      const technique = catalog.find(techniques, id);
      const operations = [...new Set(rows.map(({ operation_id }) => operation_id))];
      return technique ? [{ technique, operations, rows }] : [];
    })
    .sort((a, b) => b.operations.length - a.operations.length);
}

/** One step of the fraud with the techniques that documents name for it, most operations first. */
export interface Step {
  readonly step: Technique['step'];
  readonly techniques: readonly UsedTechnique[];
  /** Operations for which a technique of this step is named. */
  readonly operations: number;
}

/** The steps from first contact to payment, and what hides them. */
export const steps: readonly Technique['step'][] = [
  'contact',
  'pretext',
  'access',
  'pressure',
  'payment',
  'concealment',
];

/** The steps in the order in which a victim meets them; those that no document names are left out. */
export function stepsOf(catalog: Catalog): readonly Step[] {
  const byStep = Map.groupBy(techniquesOf(catalog), ({ technique }) => technique.step);
  return steps.flatMap((step) => {
    const techniques = byStep.get(step);
    if (!techniques) return [];
    const named = new Set(techniques.flatMap(({ operations }) => operations));
    return [{ step, techniques, operations: named.size }];
  });
}

/** One partner in one operation, with all that the documents say it did. */
export interface Help {
  readonly partner: Partner;
  readonly operation: Operation;
  readonly roles: readonly Role[];
  readonly sourceIds: readonly string[];
  /** Number of operations that name the partner. */
  readonly operations: number;
}

/** Partners by the number of operations that name them, most first; of each, the oldest operation first. */
export function partnersOf(catalog: Catalog): readonly Help[] {
  const rows = catalog.rows(operationPartners);
  const groups = Map.groupBy(rows, (row) => `${row.partner_id} ${row.operation_id}`);
  const pairs = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const partner = first && catalog.find(partners, first.partner_id);
    const operation = first && catalog.find(operations, first.operation_id);
    if (!partner || !operation) return [];
    const roles = [...new Set(group.map(({ role }) => role))];
    const sourceIds = [...new Set(group.map(({ source_id }) => source_id))];
    return [{ partner, operation, roles, sourceIds }];
  });
  return groupsOf(pairs, ({ partner }) => partner.partner_id)
    .flatMap((group) => group.map((pair) => ({ ...pair, operations: group.length })))
    .sort(
      (a, b) =>
        b.operations - a.operations ||
        compare(a.partner.name, b.partner.name) ||
        byDate(a.operation, b.operation),
    );
}

/** Oldest first; those without a date last. */
export function byDate(a: Operation, b: Operation): number {
  const undated = '9999';
  return (
    compare(a.start_date ?? undated, b.start_date ?? undated) ||
    compare(a.operation_id, b.operation_id)
  );
}
