import type { Catalog } from '../catalog/catalog.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { readPeriod } from '../datasets/read-period.ts';
import { sources } from '../datasets/sources.ts';

/** How new the rows of a dataset are. */
export interface Freshness {
  /** Its newest period or date, as its rows write it; null where they have none. */
  readonly newest: string | null;
  /** Day on which one of its documents was last read; null where it names none. */
  readonly lookedAt: string | null;
  /**
   * When its publisher should bring out more, as exactly as its newest document is dated: `2027` or
   * `2027-04`. Null where nothing comes out regularly.
   */
  readonly nextDue: string | null;
}

/** The columns that say when, the most telling first. */
const times = ['period', 'month', 'year', 'as_of', 'date', 'start_date', 'published'];

/** Months between two releases of a publisher. */
const months = { monthly: 1, quarterly: 3, yearly: 12 } as const;

export function freshnessOf(catalog: Catalog, dataset: Dataset): Freshness {
  const rows = catalog.rows(dataset);
  const column = times.find((name) => name in dataset.row.shape);
  const held = column === undefined ? [] : rows.flatMap((row) => textIn(row[column]));
  const documents = [...new Set(rows.flatMap((row) => textIn(row.source_id)))].flatMap(
    (id) => catalog.find(sources, id) ?? [],
  );
  const published = newestOf(documents.flatMap((document) => document.published ?? []));
  return {
    newest: newestOf(held),
    lookedAt: newestOf(documents.map((document) => document.read_on)),
    nextDue:
      dataset.appears === undefined || published === null
        ? null
        : later(published, months[dataset.appears]),
  };
}

const textIn = (cell: unknown): readonly string[] =>
  typeof cell === 'string' || typeof cell === 'number' ? [String(cell)] : [];

/** The one that ends last; of those that end on one day, the shorter. */
function newestOf(texts: readonly string[]): string | null {
  return texts.reduce<string | null>(
    (best, text) => (best === null || isLater(text, best) ? text : best),
    null,
  );
}

function isLater(a: string, b: string): boolean {
  const [first, second] = [endOf(a), endOf(b)];
  return first === second ? a.length > b.length : first > second;
}

const endOf = (text: string) => readPeriod(text)?.last ?? text;

function later(published: string, by: number): string {
  const [year = 0, month] = published.split('-').map(Number);
  if (month === undefined) return String(year + Math.ceil(by / 12));
  const next = new Date(Date.UTC(year, month - 1 + by, 1)).toISOString();
  return next.slice(0, 7);
}
