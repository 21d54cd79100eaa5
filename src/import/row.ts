import { canonicalCell } from '../catalog/write.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import { sources } from '../datasets/sources.ts';
import type { Addition } from '../maintain/addition.ts';

/** A row of a dataset from the cells that a feed knows; null and columns not named stay empty. */
export function rowOf(dataset: Dataset, cells: Readonly<Record<string, string | null>>): Addition {
  const columns = columnsOf(dataset);
  const known = new Set(columns.map(({ name }) => name));
  const stray = Object.keys(cells).find((name) => !known.has(name));
  if (stray !== undefined) throw new Error(`${dataset.id} has no column "${stray}"`);
  return {
    dataset,
    cells: new Map(
      columns.map((column) => [column.name, canonicalCell(column, cells[column.name] ?? '')]),
    ),
  };
}

interface OfficialDocument {
  readonly source_id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
  readonly read_on: string;
  readonly note?: string;
}

/** The row of the official document that a feed was read from at its own address. */
export function documentRow({ note = '', ...document }: OfficialDocument): Addition {
  return rowOf(sources, { ...document, kind: 'official', read_at: document.url, note });
}
