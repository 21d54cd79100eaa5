import type { Row } from './engine.ts';

/** Tables and views with their columns, as the editor offers them. */
export type Tables = Readonly<Record<string, readonly string[]>>;

/** What the page asks of its worker. */
export type Request =
  | { readonly ask: 'open'; readonly database: Blob; readonly wasm: Blob }
  | { readonly ask: 'run'; readonly sql: string }
  | { readonly ask: 'rows'; readonly from: number; readonly to: number }
  | { readonly ask: 'text'; readonly form: TextForm };

/** CSV for a file; TSV for pasting into a sheet. */
export type TextForm = 'csv' | 'tsv';

/** What it answers. The rows of a long answer stay with it; the page fetches those that it shows. */
export type Reply =
  | { readonly tables: Tables }
  | { readonly summary: Summary | null }
  | { readonly rows: readonly Row[] }
  | { readonly text: string }
  | { readonly error: { readonly message: string; readonly line: number } };

/** An answer without its rows. */
export interface Summary {
  readonly columns: readonly string[];
  /** How many rows there are. */
  readonly count: number;
  /** Milliseconds that SQLite took. */
  readonly time: number;
  readonly chart: Chart | null;
}

/** The parts of an answer that can be drawn: one row for each year or place. */
export interface Chart {
  /** Column of the years or places. */
  readonly by: string;
  readonly kind: 'years' | 'places';
  readonly labels: readonly string[];
  /** Columns of numbers; null where a row has none. */
  readonly series: readonly {
    readonly column: string;
    readonly values: readonly (number | null)[];
  }[];
}
