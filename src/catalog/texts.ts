import { columnsOf, type Dataset, type RowOf } from '../datasets/dataset.ts';
import { translatable, type translations } from '../datasets/translations.ts';

/** A text of ours in the data or in the definition of a dataset, and where it is. */
export interface OwnText {
  readonly dataset: string;
  readonly row_key: string;
  readonly column: string;
  readonly english: string;
}

type Translation = RowOf<typeof translations>;

const placeOf = (...cells: readonly string[]) => cells.join('\u001f');

/** Key of a row as people write it: its cells joined by slashes. */
export const rowKeyOf = ({ key }: Dataset, row: Readonly<Record<string, unknown>>): string =>
  key.map((column) => String(row[column] ?? '')).join('/');

/** The translations into one language, by place; a translation of another English text is none. */
export class Texts {
  readonly #texts: ReadonlyMap<string, string>;

  constructor(rows: readonly Translation[], language: string) {
    this.#texts = new Map(
      rows
        .filter((row) => row.language === language)
        .map(({ dataset, row_key, column, english, text }) => [
          placeOf(dataset, row_key ?? '', column, english),
          text,
        ]),
    );
  }

  get size(): number {
    return this.#texts.size;
  }

  /** What a text is in the language: of its row, or of all rows that have it; undefined where nobody translated it. */
  find({ dataset, row_key, column, english }: OwnText): string | undefined {
    return (
      this.#texts.get(placeOf(dataset, row_key, column, english)) ??
      this.#texts.get(placeOf(dataset, '', column, english))
    );
  }
}

/** The words on a dataset, and those on its columns. */
export function textsOfDefinition(dataset: Dataset): readonly OwnText[] {
  const { id, title, summary, statement } = dataset;
  return [
    ...Object.entries({ title, summary, statement }).map(([column, english]) => ({
      dataset: 'datasets',
      row_key: id,
      column,
      english,
    })),
    ...columnsOf(dataset).flatMap((column) =>
      (['title', 'description'] as const).map((word) => ({
        dataset: 'columns',
        row_key: `${id}/${column.name}`,
        column: word,
        english: column[word],
      })),
    ),
  ];
}

/** The words of ours in the rows of a dataset. */
export function textsOfRows(
  dataset: Dataset,
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly OwnText[] {
  const columns = translatable[dataset.id] ?? [];
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const english = row[column];
      return typeof english === 'string'
        ? [{ dataset: dataset.id, row_key: rowKeyOf(dataset, row), column, english }]
        : [];
    }),
  );
}
