import type { Catalog } from '../catalog/catalog.ts';
import { columnsOf, type Dataset, type RowOf } from '../datasets/dataset.ts';
import { date, month, year } from '../datasets/kinds.ts';
import { period } from '../datasets/period.ts';

/** How far a column is filled in one year. */
interface Filling {
  readonly year: number;
  readonly filled: number;
  readonly rows: number;
}

export interface ColumnCompleteness {
  readonly column: string;
  readonly byYear: readonly Filling[];
}

/** Years that the rows of a dataset are about, ascending; empty where its rows have no time. */
export function yearsOf(catalog: Catalog, dataset: Dataset): readonly number[] {
  return [...rowsByYear(catalog, dataset).keys()];
}

/** The rows of a dataset by the year they are about; rows without a date are left out. */
export function rowsByYear(
  catalog: Catalog,
  dataset: Dataset,
): ReadonlyMap<number, readonly RowOf<Dataset>[]> {
  const timed = timeColumn(dataset);
  if (timed === undefined) return new Map();
  const dated = catalog.rows(dataset).flatMap((row) => {
    const cell = row[timed];
    return cell === null || cell === undefined
      ? []
      : [{ year: Number(String(cell).slice(0, 4)), row }];
  });
  const groups = [...Map.groupBy(dated, (entry) => entry.year)].sort(([a], [b]) => a - b);
  return new Map(groups.map(([year, entries]) => [year, entries.map(({ row }) => row)]));
}

/** Share of filled cells by year, for each column that may be empty. */
export function completeness(catalog: Catalog, dataset: Dataset): readonly ColumnCompleteness[] {
  const groups = [...rowsByYear(catalog, dataset)];
  return columnsOf(dataset)
    .filter(({ optional }) => optional)
    .map(({ name }) => ({
      column: name,
      byYear: groups.map(([year, rows]) => ({
        year,
        filled: rows.filter((row) => row[name] !== null).length,
        rows: rows.length,
      })),
    }));
}

/** The column that says when: the one of that name, else the first period, date or month. */
function timeColumn(dataset: Dataset): string | undefined {
  const columns = columnsOf(dataset);
  const of = (...kinds: string[]) => columns.find(({ kind }) => kinds.includes(kind))?.name;
  const isYear = columns.some(({ kind, name }) => kind === year.name && name === 'year');
  return isYear ? 'year' : of(period.name, date.name, month.name);
}
