import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import type { Dataset, RowOf } from '../datasets/dataset.ts';
import { measureOf, measuresOf, numberIn, stepOf, textIn } from '../datasets/measures.ts';
import { once } from '../order/once.ts';
import { type Agreement, type Stated, weigh } from './current.ts';
import { voiceFinder } from './voice.ts';

export type AnyRow = RowOf<Dataset>;

/** How other documents stand to what one row states. */
export interface Standing {
  /** Further origins that state the same value, or one that rounds to it: releases, reports, offices. */
  readonly origins: number;
  /** Other documents that state the same, whatever they rest on. */
  readonly same: number;
  /** Other documents that state another value; misprints and superseded counts are none. */
  readonly other: number;
}

/**
 * The statements on one thing, weighed by one measure of their dataset: which of them leads, which
 * agree and which disagree. Rows without a number say nothing.
 */
export function weighMeasure<D extends Dataset>(
  catalog: Pick<Catalog, 'find'>,
  dataset: D,
  rows: readonly RowOf<D>[],
  measure: keyof D['measures'] & string,
): Agreement<RowOf<D>> {
  const { revision } = measureOf(dataset, measure);
  const statements = rows.map((row) => {
    const cells: AnyRow = row;
    return {
      row,
      value: numberIn(cells[measure]),
      step: stepOf(dataset, measure, cells),
      source_id: sourceOf(cells),
      status: textIn(cells.status),
      qualifier: textIn(cells.qualifier),
    };
  });
  const agreement = weigh(
    statements,
    voiceFinder(catalog),
    ({ value }) => value,
    ({ step }) => step,
    revision,
  );
  const unwrap = ({ value, row: { row } }: Stated<(typeof statements)[number]>) => ({ value, row });
  const { range } = agreement;
  return {
    current: agreement.current && unwrap(agreement.current),
    range: range && { lowest: unwrap(range.lowest), highest: unwrap(range.highest) },
    why: agreement.why,
    confirming: agreement.confirming.map(unwrap),
    disagreeing: agreement.disagreeing.map(unwrap),
  };
}

const grouped = perCatalog((catalog) =>
  once((dataset: Dataset) =>
    Map.groupBy(catalog.rows(dataset), (row): string => subjectOf(dataset, row)),
  ),
);

/** The rows of a dataset by what they are about: the key without the source and what follows it. */
export function rowsBySubject(
  catalog: Catalog,
  dataset: Dataset,
): ReadonlyMap<string, readonly AnyRow[]> {
  return grouped(catalog)(dataset);
}

/**
 * Whether other documents confirm the value that leads for what a row is about, or say otherwise.
 * `measure` is a column; it may be left out where the dataset has one measure only. Throws if it is
 * no measure of the dataset.
 */
export function standingOf(
  catalog: Catalog,
  dataset: Dataset,
  row: AnyRow,
  measure = onlyMeasureOf(dataset),
): Standing {
  const group = rowsBySubject(catalog, dataset).get(subjectOf(dataset, row)) ?? [];
  const { confirming, disagreeing } = weighMeasure(catalog, dataset, group, measure);
  const voice = voiceFinder(catalog);
  const documents = (stated: readonly Stated<AnyRow>[]) =>
    new Set(stated.map((item) => sourceOf(item.row)).filter((id) => id !== row.source_id));
  const same = documents(confirming);
  const origins = new Set([...same].flatMap((id) => voice(id).origin ?? []));
  const own = voice(sourceOf(row)).origin;
  // A document of unknown origin may rest on the same release: it confirms nothing.
  if (own !== null) origins.delete(own);
  return {
    origins: own === null ? Math.max(0, origins.size - 1) : origins.size,
    same: same.size,
    other: documents(disagreeing.filter(isDispute)).size,
  };
}

/** A statement that is known to be wrong or replaced disputes nothing. */
export function isDispute({ row }: Stated<AnyRow>): boolean {
  return row.status !== 'misprint' && row.status !== 'superseded';
}

/** Whether it is clear without a name which column is measured. */
export function hasOneMeasure(dataset: Dataset): boolean {
  return measuresOf(dataset).length === 1;
}

/** The measure of a dataset that has one; throws where it has several. */
export function onlyMeasureOf(dataset: Dataset): string {
  const [first = '', ...others] = measuresOf(dataset);
  if (others.length > 0) throw new Error(`${dataset.id}: name one of the measures`);
  return first;
}

/** The document that makes a statement. */
export const sourceOf = (row: AnyRow): string => textIn(row.source_id) ?? '';

function subjectOf(dataset: Dataset, row: AnyRow): string {
  return dataset.key
    .slice(0, dataset.key.indexOf('source_id'))
    .map((column) => row[column] ?? '')
    .join(' ');
}
