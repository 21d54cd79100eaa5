import type { Row } from '../catalog/table.ts';
import type { Tables } from '../catalog/whole.ts';
import type { Dataset } from '../datasets/dataset.ts';

/** Ids of a dataset by what its rows are called, without marks of footnotes and differences in blanks. */
export function idsByLabel(
  tables: Tables,
  dataset: Dataset,
  idColumn: string,
  labelColumns: readonly string[],
  where: (row: Row) => boolean = () => true,
): ReadonlyMap<string, string> {
  const rows = tables.get(dataset.id)?.rows.filter(where) ?? [];
  return new Map(
    rows.flatMap((row) =>
      labelColumns.map(
        (column) => [plainLabel(String(row[column])), String(row[idColumn])] as const,
      ),
    ),
  );
}

/** `Credit Bureaus‡` and `Computer  & technical support` as they are looked up. */
export function plainLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[*†‡§]+\s*$/u, '')
    .replace(/[’‘]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
