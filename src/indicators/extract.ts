import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import { agencies } from '../datasets/agencies.ts';
import { datasets } from '../datasets/all.ts';
import { countries } from '../datasets/countries.ts';
import { columnsOf, type Dataset, type RowOf } from '../datasets/dataset.ts';
import { countryOrPart } from '../datasets/kinds.ts';
import { states } from '../datasets/states.ts';
import { once } from '../order/once.ts';
import { idsIn } from './documents.ts';

/** Rows of one dataset that are about a place or an operation. */
export interface Extract {
  readonly dataset: Dataset;
  readonly rows: readonly RowOf<Dataset>[];
}

/**
 * Every row about one state, country or operation: its own row in `subject`, and all rows that
 * refer to it. Figures of an agency are about its country. Tables that only print others again are
 * left out.
 */
export function extractOf(catalog: Catalog, subject: Dataset, id: string): readonly Extract[] {
  return extracts(catalog)(subject)(id);
}

// Each is asked for by a page and by every form of its file.
const extracts = perCatalog((catalog) =>
  once((subject: Dataset) => once((id: string) => gather(catalog, subject, id))),
);

function gather(catalog: Catalog, subject: Dataset, id: string): readonly Extract[] {
  const own = catalog.find(subject, id);
  const offices =
    subject.id === countries.id
      ? catalog.rows(agencies).flatMap((row) => (row.country === id ? [row.agency_id] : []))
      : [];
  const rowsOn = (dataset: Dataset): readonly RowOf<Dataset>[] => {
    const direct = [
      ...columnsReferring(dataset, subject.id),
      ...(subject.id === states.id ? placeColumns(dataset) : []),
    ];
    // Actions name their countries themselves: an agency also acts for victims elsewhere.
    const through = direct.length === 0 ? columnsReferring(dataset, agencies.id) : [];
    if (direct.length + through.length === 0) return dataset === subject && own ? [own] : [];
    return catalog
      .rows(dataset)
      .filter(
        (row) =>
          row === own ||
          direct.some((column) => idsIn(row[column]).includes(id)) ||
          through.some((column) => idsIn(row[column]).some((office) => offices.includes(office))),
      );
  };
  return datasets
    .filter(({ repeats }) => !repeats)
    .map((dataset) => ({ dataset, rows: rowsOn(dataset) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Ids of `subject` that any row of another dataset refers to, sorted: those that have more than a name. */
export function idsReferredTo(catalog: Catalog, subject: Dataset): readonly string[] {
  const ids = datasets.flatMap((dataset) =>
    columnsReferring(dataset, subject.id).flatMap((column) =>
      catalog.rows(dataset).flatMap((row) => idsIn(row[column])),
    ),
  );
  return [...new Set(ids)].sort();
}

/** Columns that hold the code of a country or of a state, and so name no rows of a single dataset. */
const placeColumns = (dataset: Dataset): readonly string[] =>
  columnsOf(dataset).flatMap(({ name, kind }) => (kind === countryOrPart.name ? [name] : []));

/** Columns of a dataset that name rows of another. */
function columnsReferring(dataset: Dataset, target: string): readonly string[] {
  return columnsOf(dataset)
    .map(({ name }) => name)
    .filter((name) => dataset.references[name] === target);
}
