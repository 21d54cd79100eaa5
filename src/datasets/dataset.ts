import { z } from 'zod';
import { once } from '../order/once.ts';
import { type Cell, cellOf } from './cells.ts';
import type { Measure } from './measure.ts';

/** The kinds of documents, as sources name them. */
export type SourceKind = 'official' | 'court' | 'press' | 'dataset';

type Shape = Record<string, z.ZodType<unknown, string>>;

/** The definition of a dataset: everything that is known of it before its file is read. */
export interface Dataset<
  S extends Shape = Shape,
  Additive extends string = string,
  Measured extends string = string,
> {
  /** Public address of the dataset; never changes. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Path of the CSV or JSON file inside the data folder; of a computed dataset, the path it would have. */
  readonly file: string;
  /** What one row says, in one sentence. */
  readonly statement: string;
  /** Columns in file order. Append only: names and order are public. */
  readonly row: z.ZodObject<S>;
  /** The columns that together are unique; also the order of the rows. */
  readonly key: readonly string[];
  /** Column to the id of the dataset whose single key column it names. */
  readonly references: Readonly<Record<string, string>>;
  /** Key columns over which counts and sums may be added up. Any other column overlaps. */
  readonly additive: readonly Additive[];
  /** The columns that hold what is measured, in file order. Ranks, years, coordinates and steps are none. */
  readonly measures: Readonly<Record<Measured, Measure>>;
  /** How often its publisher brings out more; nothing where it does so now and then. */
  readonly appears?: 'monthly' | 'quarterly' | 'yearly' | undefined;
  /**
   * Kinds of documents of which every row names the place: they have pages, tables or files. Articles
   * and most web pages have none.
   */
  readonly located: readonly SourceKind[];
  /** The dataset whose values these rows print again: kept for the check, not for figures. */
  readonly repeats?: string | undefined;
  /** Columns that follow from rows of other datasets, such as the last year of a series: they change without a reason. */
  readonly follows: readonly string[];
  /** What rows have in common where they agree in some cells: a row that does not is contradicted by the others. */
  readonly determines: readonly Dependence[];
  /** Columns that no two rows share: where two do, one is a copy of the other under another key. */
  readonly distinct: readonly Distinct[];
  /** How the ids begin of the documents from which its tables are taken; none where they are many. */
  readonly documents: readonly string[];
  /** True where its rows tell of this record and not of the world: it may be empty, and its rows come and go without a reason. */
  readonly isAboutRecord?: boolean | undefined;
  /** Works out the rows, sorted by their key, from the others; missing where they are read from the file. */
  readonly compute?: Compute<Row> | undefined;
}

/** Rows with the same cells in the columns `from` have the same in each column of `to`. */
export interface Dependence<C extends string = string> {
  readonly from: readonly C[];
  readonly to: readonly C[];
}

/** Columns that are never all the same in two rows. */
export interface Distinct<C extends string = string> {
  readonly columns: readonly C[];
  /** Rows whose numbers here are all smaller may share them by chance. */
  readonly least?: number;
}

interface Row {
  readonly [column: string]: unknown;
}

/** Typed rows by the definition of their dataset, read-only. */
export interface Rows {
  /** Rows of a dataset in file order; those of a computed one are worked out when first asked for. */
  rows<D extends Dataset>(dataset: D): readonly RowOf<D>[];
  /** The row whose single-column key is `key`. */
  find<D extends Dataset>(dataset: D, key: string): RowOf<D> | undefined;
}

type Compute<R> = (catalog: Rows) => readonly R[];

/** A row as read, with the line of its file; computed rows are counted as if they were in one. */
export type RowOf<D extends Dataset> = Readonly<z.output<D['row']>> & { readonly line: number };

export interface Column extends Cell {
  readonly name: string;
  readonly schema: z.ZodType<unknown, string>;
}

interface Definition<S extends Shape, K extends string, A extends K, M extends string> {
  readonly id: string;
  readonly folder: 'losses' | 'enforcement' | 'places' | '.';
  /** The form of its file; CSV where nothing is said. */
  readonly kept?: 'csv' | 'json';
  readonly title: string;
  readonly summary: string;
  readonly statement: string;
  readonly row: S;
  readonly key: readonly K[];
  readonly references?: { readonly [C in keyof S]?: string };
  readonly additive?: readonly A[];
  readonly measures?: Readonly<Record<M, Measure<string & keyof S>>>;
  readonly appears?: 'monthly' | 'quarterly' | 'yearly';
  readonly located?: readonly SourceKind[];
  readonly repeats?: string;
  readonly follows?: readonly (string & keyof S)[];
  readonly determines?: readonly Dependence<string & keyof S>[];
  readonly distinct?: readonly Distinct<string & keyof S>[];
  readonly documents?: readonly string[];
  readonly isAboutRecord?: boolean;
  readonly compute?: Compute<z.output<z.ZodObject<S>>>;
}

/**
 * Defines a dataset; its file is `<folder>/<id>.csv`, or `.json` where it is kept as an array of objects.
 * Throws if a key column is missing or is not at the front, in order: rows are read by their key.
 */
export function defineDataset<
  S extends Shape,
  K extends string & keyof S,
  A extends K = never,
  M extends string & keyof S = never,
>({
  folder,
  kept = 'csv',
  references = {},
  additive = [],
  located = [],
  // Where none are declared, M is `never`, and no name is missing.
  measures = {} as Readonly<Record<M, Measure>>,
  follows = [],
  determines = [],
  distinct = [],
  documents = [],
  row,
  ...definition
}: Definition<S, K, A, M>): Dataset<S, A, M> {
  const columns = Object.keys(row);
  if (definition.key.some((column, index) => columns[index] !== column)) {
    throw new Error(
      `${definition.id}: the key columns ${definition.key} must be the first columns`,
    );
  }
  const file = `${folder === '.' ? '' : `${folder}/`}${definition.id}.${kept}`;
  const named = Object.fromEntries(
    Object.entries(references).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
  return {
    ...definition,
    file,
    row: z.object(row),
    references: named,
    additive,
    located,
    measures,
    follows,
    determines,
    distinct,
    documents,
  };
}

/** The columns of a dataset in file order, each with its words and its schema. */
export const columnsOf = once((dataset: Dataset): readonly Column[] =>
  Object.entries(dataset.row.shape).map(([name, schema]) => ({ ...cellOf(schema), name, schema })),
);
