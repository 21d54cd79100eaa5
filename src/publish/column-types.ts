import { type Column, columnsOf, type Dataset } from '../datasets/dataset.ts';
import * as kinds from '../datasets/kinds.ts';
import { periodList } from '../datasets/period.ts';

/** What the values of a column are, for every format that has types. */
export type ColumnType = 'year' | 'integer' | 'number' | 'date' | 'list' | 'text';

const typesByKind: ReadonlyMap<string, ColumnType> = new Map([
  [kinds.year.name, 'year'],
  [kinds.wholeNumber.name, 'integer'],
  [kinds.decimal.name, 'number'],
  // Dates may be known to the month or the year only: formats with full dates alone keep them as text.
  [kinds.date.name, 'date'],
  [kinds.textList.name, 'list'],
  [kinds.countryList.name, 'list'],
  [kinds.idList.name, 'list'],
  [periodList.name, 'list'],
]);

function typeOf({ kind }: Column): ColumnType {
  return typesByKind.get(kind) ?? 'text';
}

/** The columns of a dataset, each with its type. */
export function typedColumnsOf(dataset: Dataset) {
  return columnsOf(dataset).map((column) => ({ ...column, type: typeOf(column) }));
}

/** True for a date that is known to the day. */
export const isWholeDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Title, description and unit in one text, for formats with one place for words. */
export function commentOf({ title, description, unit }: Column): string {
  return `${title}. ${description}${unit === undefined ? '' : ` Unit: ${unit}.`}`;
}

/** False where a cell of the key may be empty: such a key is unique, but no primary key to others. */
export function isKeyWhole(dataset: Dataset): boolean {
  return columnsOf(dataset).every(({ name, optional }) => !optional || !dataset.key.includes(name));
}

/** Columns that name rows of other datasets, one each; a list of names is no foreign key. */
export function foreignKeysOf(dataset: Dataset) {
  return typedColumnsOf(dataset).flatMap(({ name, type }) => {
    const target = dataset.references[name];
    return target === undefined || type === 'list' ? [] : [{ column: name, target }];
  });
}
