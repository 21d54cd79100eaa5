import { columnsOf, type Dataset } from './dataset.ts';
import type { Measure } from './measure.ts';

/** The cells of a row, whatever its dataset. */
export interface Cells {
  readonly [column: string]: unknown;
}

/** The row of a dataset, by its id, whose single key cell is `key`. */
export type LookUp = (datasetId: string, key: string) => Cells | undefined;

/** The columns of a dataset that hold what is measured, in file order. */
export function measuresOf(dataset: Dataset): readonly string[] {
  return columnsOf(dataset)
    .map(({ name }) => name)
    .filter((name) => Object.hasOwn(dataset.measures, name));
}

/** What a dataset declares of a measure. Throws if it is none. */
export function measureOf(dataset: Dataset, measure: string): Measure {
  const declared = dataset.measures[measure];
  if (!declared) throw new Error(`${dataset.id}: "${measure}" is not a measure`);
  return declared;
}

/**
 * True where the status of a row sets its values aside: doubtful, superseded, a misprint. An amount
 * that is left out (suppressed) says nothing against the rest of its row.
 */
export const isSetAside = (status: unknown): boolean =>
  typeof status === 'string' && status !== 'suppressed';

/** True where each row is a statement of one document, so that several rows may state one thing. */
export const holdsStatements = ({ key }: Dataset): boolean => key.indexOf('source_id') > 0;

/** The step to which the source of a row rounds a measure; 0 where it prints every unit. */
export function stepOf(dataset: Dataset, measure: string, row: Cells): number {
  const { step } = measureOf(dataset, measure);
  return step === undefined ? 0 : (numberIn(row[step]) ?? 0);
}

/** True where a value is a change on an earlier one and may be any number. */
export function isChange(dataset: Dataset, measure: string, row: Cells): boolean {
  const { changes } = measureOf(dataset, measure);
  return changes !== undefined && String(row[changes.column]).endsWith(changes.ending);
}

/** What a measure of a row counts, in the words of the data: `USD`, `percent`; empty where nothing names it. */
export function unitOf(dataset: Dataset, measure: string, row: Cells, lookUp: LookUp): string {
  const { unitColumn, unitThrough } = measureOf(dataset, measure);
  if (unitColumn !== undefined) return textIn(row[unitColumn]) ?? '';
  if (unitThrough) {
    const [reference, column] = unitThrough;
    const named = lookUp(dataset.references[reference] ?? '', String(row[reference]));
    return textIn(named?.[column]) ?? '';
  }
  return columnsOf(dataset).find(({ name }) => name === measure)?.unit ?? '';
}

export const numberIn = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

export const textIn = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null);
