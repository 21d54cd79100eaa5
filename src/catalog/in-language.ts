import type { Dataset, RowOf } from '../datasets/dataset.ts';
import { translatable } from '../datasets/translations.ts';
import { once } from '../order/once.ts';
import type { Catalog } from './catalog.ts';
import { rowKeyOf, type Texts } from './texts.ts';

/**
 * The same data with our own words in another language, as pages of that language show it. Files of data
 * are never written from it.
 */
export function inLanguage(catalog: Catalog, texts: Texts): Catalog {
  if (texts.size === 0) return catalog;
  const translated = once((dataset: Dataset) => {
    const columns = translatable[dataset.id];
    const rows = catalog.rows(dataset);
    return columns === undefined
      ? rows
      : Object.freeze(rows.map((row) => inWords(dataset, row, columns, texts)));
  });
  const byKey = once(
    (dataset: Dataset) =>
      new Map(translated(dataset).map((row) => [String(row[dataset.key[0] ?? '']), row])),
  );
  return {
    // Each row has the form that it had: texts have taken the place of texts.
    rows: <D extends Dataset>(dataset: D) => translated(dataset) as readonly RowOf<D>[],
    find: <D extends Dataset>(dataset: D, key: string) =>
      byKey(dataset).get(key) as RowOf<D> | undefined,
  };
}

function inWords<R extends RowOf<Dataset>>(
  dataset: Dataset,
  row: R,
  columns: readonly string[],
  texts: Texts,
): R {
  const row_key = rowKeyOf(dataset, row);
  const words = columns.flatMap((column) => {
    const english = row[column];
    const text =
      typeof english === 'string'
        ? texts.find({ dataset: dataset.id, row_key, column, english })
        : undefined;
    return text === undefined ? [] : [[column, text] as const];
  });
  return words.length === 0 ? row : Object.freeze({ ...row, ...Object.fromEntries(words) });
}
