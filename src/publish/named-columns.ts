import { agencies } from '../datasets/agencies.ts';
import { countries } from '../datasets/countries.ts';
import { crimeTypes } from '../datasets/crime-types.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { operations } from '../datasets/operations.ts';
import { states } from '../datasets/states.ts';
import { foreignKeysOf, typedColumnsOf } from './column-types.ts';

/** A dataset whose key is a code or an id, and its column of names for people. */
export interface Codes {
  readonly dataset: Dataset;
  readonly column: string;
}

/** A column of a sheet: one of the dataset, or one of names for the codes in column `name`. */
export type NamedColumn = ReturnType<typeof typedColumnsOf>[number] & {
  /** First cell of the column. */
  readonly header: string;
  /** Where the names are; missing for a column of the dataset. */
  readonly codes?: Codes | undefined;
};

const named: readonly Codes[] = [
  { dataset: states, column: 'name' },
  { dataset: countries, column: 'name' },
  { dataset: crimeTypes, column: 'label' },
  { dataset: agencies, column: 'name' },
  { dataset: operations, column: 'name' },
];

/** The column that holds the names of what a dataset's key stands for; undefined where it has none. */
export const labelColumnOf = ({ id }: Dataset): string | undefined =>
  named.find(({ dataset }) => dataset.id === id)?.column;

/** The columns of a dataset in their order; beside each of codes one of names: `state`, `state_name`. */
export function namedColumnsOf(dataset: Dataset): readonly NamedColumn[] {
  const targets = new Map(foreignKeysOf(dataset).map(({ column, target }) => [column, target]));
  return typedColumnsOf(dataset).flatMap((column): readonly NamedColumn[] => {
    const codes = named.find((one) => one.dataset.id === targets.get(column.name));
    const own = { ...column, header: column.name };
    if (!codes) return [own];
    const header = `${column.name.replace(/_id$/, '')}_name`;
    return [own, { ...column, header, codes, type: 'text' }];
  });
}
