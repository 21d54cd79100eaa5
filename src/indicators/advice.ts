import type { Catalog } from '../catalog/catalog.ts';
import { advice } from '../datasets/advice.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { sources } from '../datasets/sources.ts';

export type AdviceRow = RowOf<typeof advice>;

/** One piece of advice with the documents that give it, official ones first. */
export interface Advice {
  readonly id: string;
  readonly rows: readonly AdviceRow[];
}

/** Advice for one moment; what most documents say comes first. */
export function adviceFor(catalog: Catalog, moment: AdviceRow['moment']): readonly Advice[] {
  const rows = catalog.rows(advice).filter((row) => row.moment === moment);
  const isPress = (row: AdviceRow) =>
    Number(catalog.find(sources, row.source_id)?.kind === 'press');
  return [...Map.groupBy(rows, ({ advice_id }) => advice_id)]
    .map(([id, given]) => ({ id, rows: [...given].sort((a, b) => isPress(a) - isPress(b)) }))
    .sort((a, b) => b.rows.length - a.rows.length);
}
