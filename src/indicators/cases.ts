import type { Catalog } from '../catalog/catalog.ts';
import { actions } from '../datasets/actions.ts';
import { agencies } from '../datasets/agencies.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { compare } from '../order/compare.ts';

export type Action = RowOf<typeof actions>;

/** What one agency had ordered and paid back in one case, in one currency. */
export interface Case {
  /** Of the newest action; empty where no organisation is named. */
  readonly organisations: readonly string[];
  readonly agencyId: string;
  readonly currency: string;
  /** Largest restitution ordered or agreed; null where none is recorded. */
  readonly ordered: number | null;
  /** Largest refund; null where none is recorded. */
  readonly refund: number | null;
  /** Payments to victims, where a document counts them. */
  readonly payments: number | null;
  readonly actions: readonly Action[];
}

const isPaidBack = ({ amount, currency, amount_kind }: Action) =>
  amount !== null &&
  currency !== null &&
  (amount_kind === 'refund' || amount_kind === 'restitution');

/**
 * Cases with restitution or refunds, largest amount first. Actions of one agency in one currency that
 * share an organisation are one case; an action that names none stands alone.
 * Nothing is added up: the parts of a case overlap.
 */
export function refundCases(catalog: Catalog): readonly Case[] {
  const groups: Action[][] = [];
  for (const action of catalog.rows(actions).filter(isPaidBack)) {
    const own = groups.find((group) => group.some((other) => sameCase(action, other)));
    if (own) own.push(action);
    else groups.push([action]);
  }
  return groups.map(toCase).sort((a, b) => largest(b) - largest(a));
}

function sameCase(a: Action, b: Action): boolean {
  const shared = (a.organisations ?? []).some((name) => b.organisations?.includes(name));
  return shared && a.agency_id === b.agency_id && a.currency === b.currency;
}

function toCase(group: readonly Action[]): Case {
  const byDate = [...group].sort((a, b) => compare(a.date ?? '', b.date ?? ''));
  const newest = byDate.at(-1);
  const most = (kind: Action['amount_kind']) => {
    const amounts = group.flatMap(({ amount_kind, amount }) =>
      amount_kind === kind ? (amount ?? []) : [],
    );
    return amounts.length === 0 ? null : Math.max(...amounts);
  };
  return {
    organisations: newest?.organisations ?? [],
    agencyId: newest?.agency_id ?? '',
    currency: newest?.currency ?? '',
    ordered: most('restitution'),
    refund: most('refund'),
    payments: group.find(({ amount_kind }) => amount_kind === 'refund')?.victims ?? null,
    actions: byDate,
  };
}

/** Every case has one of the two. */
const largest = ({ ordered, refund }: Case) => Math.max(ordered ?? 0, refund ?? 0);

/** Countries that an action concerns: where it took place, where the agency is, where the victims live. */
export function countriesOfAction(catalog: Catalog, action: Action): readonly string[] {
  const agency = catalog.find(agencies, action.agency_id)?.country ?? null;
  const named = [action.country, agency, ...(action.victim_countries ?? [])];
  return [...new Set(named.flatMap((country) => country ?? []))];
}

/** Newest first; those without a date last. */
export function byDateOfAction(a: Action, b: Action): number {
  return compare(b.date ?? '', a.date ?? '') || compare(a.action_id, b.action_id);
}
