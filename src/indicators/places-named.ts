import type { Catalog } from '../catalog/catalog.ts';
import { pageNotKnown } from '../catalog/rules/located.ts';
import { isJustified } from '../catalog/rules/rule.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { holdsStatements } from '../datasets/measures.ts';
import { sources } from '../datasets/sources.ts';
import { type AnyRow, sourceOf } from './standing.ts';

/** How many rows say where in their document the values are. */
export interface PlacesNamed {
  readonly rows: number;
  readonly named: number;
  /** Rows that have to: their document has pages, tables or files, and was not read as a quotation. */
  readonly due: number;
  /** Those of them that do. */
  readonly dueNamed: number;
}

/** Counts the rows of a dataset of statements by whether they name the place in their document. */
export function placesNamed(catalog: Catalog, dataset: Dataset): PlacesNamed {
  const rows: readonly AnyRow[] = holdsStatements(dataset) ? catalog.rows(dataset) : [];
  const isNamed = ({ locator }: AnyRow) => typeof locator === 'string';
  const due = rows.filter((row) => {
    const kind = catalog.find(sources, sourceOf(row))?.kind;
    return kind !== undefined && dataset.located.includes(kind) && !isJustified(row, pageNotKnown);
  });
  return {
    rows: rows.length,
    named: rows.filter(isNamed).length,
    due: due.length,
    dueNamed: due.filter(isNamed).length,
  };
}

/** The same over several datasets. */
export const totalPlacesNamed = (parts: readonly PlacesNamed[]): PlacesNamed =>
  parts.reduce(
    (all, part) => ({
      rows: all.rows + part.rows,
      named: all.named + part.named,
      due: all.due + part.due,
      dueNamed: all.dueNamed + part.dueNamed,
    }),
    { rows: 0, named: 0, due: 0, dueNamed: 0 },
  );
