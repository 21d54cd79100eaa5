import type { Catalog } from '../catalog/catalog.ts';
import { columnsOf, type Dataset, type RowOf } from '../datasets/dataset.ts';
import { type Agreement, type Stated, type Statement, weigh } from './current.ts';
import { sourceFinder } from './losses.ts';

/** A row of any dataset whose rows are statements by a source. */
export interface AnyStatement extends Statement {
  readonly row: RowOf<Dataset>;
}

/** How other documents stand to what one row states. */
export interface Standing {
  /** Other documents that state the same value, or one that rounds to it. */
  readonly same: number;
  /** Other documents that state another value; misprints and superseded counts are none. */
  readonly other: number;
}

const known = new WeakMap<Catalog, Map<string, ReadonlyMap<string, readonly AnyStatement[]>>>();

/** The rows of a dataset by what they are about: the key without the source and what follows it. */
export function statementsBySubject(
  catalog: Catalog,
  dataset: Dataset,
): ReadonlyMap<string, readonly AnyStatement[]> {
  const ofCatalog = known.get(catalog) ?? new Map();
  known.set(catalog, ofCatalog);
  const before = ofCatalog.get(dataset.id);
  if (before) return before;
  const statements = catalog.rows(dataset).map((row) => ({
    row,
    source_id: String(row.source_id),
    status: textIn(row.status),
    qualifier: textIn(row.qualifier),
  }));
  const groups = Map.groupBy(statements, ({ row }) => subjectOf(dataset, row));
  ofCatalog.set(dataset.id, groups);
  return groups;
}

/** The columns that hold what is measured, rounding steps aside. */
export function measuresOf(dataset: Dataset): readonly string[] {
  return columnsOf(dataset)
    .filter(({ kind, name }) => kind.endsWith('number') && !dataset.key.includes(name))
    .map(({ name }) => name)
    .filter((name) => !name.includes('_rounded_to_'));
}

/** The statements on one thing, weighed by one measure. */
export function weighMeasure(
  catalog: Catalog,
  dataset: Dataset,
  group: readonly AnyStatement[],
  measure: string,
): Agreement<AnyStatement> {
  return weigh(
    group,
    sourceFinder(catalog),
    ({ row }) => numberIn(row[measure]),
    ({ row }) => (measure === 'losses_usd' ? numberIn(row.losses_rounded_to_usd) : null),
    dataset.revision,
  );
}

/**
 * Whether other documents confirm the value that leads for what a row is about, or say otherwise.
 * `measure` is a column; it may be left out where the dataset has one measure only. Throws if it is
 * no measure of the dataset.
 */
export function standingOf(
  catalog: Catalog,
  dataset: Dataset,
  row: RowOf<Dataset>,
  measure = onlyMeasureOf(dataset),
): Standing {
  if (!measuresOf(dataset).includes(measure))
    throw new Error(`${dataset.id}: "${measure}" is not a measure`);
  const group = statementsBySubject(catalog, dataset).get(subjectOf(dataset, row)) ?? [];
  const { confirming, disagreeing } = weighMeasure(catalog, dataset, group, measure);
  const documents = (stated: readonly Stated<AnyStatement>[]) =>
    new Set(stated.map((item) => item.row.source_id).filter((id) => id !== row.source_id)).size;
  return { same: documents(confirming), other: documents(disagreeing.filter(isDispute)) };
}

/** A statement that is known to be wrong or replaced disputes nothing. */
export function isDispute({ row }: Stated<AnyStatement>): boolean {
  return row.status !== 'misprint' && row.status !== 'superseded';
}

/** Whether it is clear without a name which column is measured. */
export function hasOneMeasure(dataset: Dataset): boolean {
  return measuresOf(dataset).length === 1;
}

function onlyMeasureOf(dataset: Dataset): string {
  const [first = '', ...others] = measuresOf(dataset);
  if (others.length > 0) throw new Error(`${dataset.id}: name one of the measures`);
  return first;
}

function subjectOf(dataset: Dataset, row: RowOf<Dataset>): string {
  return dataset.key
    .slice(0, dataset.key.indexOf('source_id'))
    .map((column) => row[column] ?? '')
    .join(' ');
}

const textIn = (cell: unknown) => (typeof cell === 'string' ? cell : null);

const numberIn = (cell: unknown) => (typeof cell === 'number' ? cell : null);
