import type { Dataset } from '../../datasets/dataset.ts';
import type { Catalog } from '../catalog.ts';
import type { Collector } from '../collector.ts';
import type { Row, Table } from '../table.ts';

/** What a rule reports of one row. */
export interface Finding {
  readonly column: string | null;
  readonly value: string | number | null;
  readonly message: string;
  readonly fix: string;
}

export type Report = (dataset: Dataset, line: number, finding: Finding) => void;

/** A check of rows against each other, and what the rule reference says of it. */
export interface Rule {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  /** What the rule guards against: a sentence. */
  readonly guards: string;
  /** How to fix what it finds, or to justify it: a sentence or two. */
  readonly fix: string;
  /** Datasets it reads. Where one of them has rows that cannot be read, the rule is left out. */
  readonly reads: readonly Dataset[] | 'statements';
  readonly check: (data: Data, report: Report) => void;
}

export interface Data extends Pick<Catalog, 'rows' | 'find'> {
  readonly tables: ReadonlyMap<string, Table>;
}

/** Runs the rules whose datasets could be read. */
export function runRules(rules: readonly Rule[], data: Data, problems: Collector): void {
  for (const { id, severity, reads, check } of rules) {
    if (reads !== 'statements' && !reads.every((dataset) => data.tables.get(dataset.id)?.whole))
      continue;
    check(data, (dataset, line, { value, ...finding }) => {
      const text = value === null ? null : String(value);
      problems.add(id, `data/${dataset.file}`, { severity, line, value: text, ...finding });
    });
  }
}

/** True where the note of a row holds the words that justify a finding. */
export function isJustified(
  { note }: { readonly [column: string]: unknown },
  words: string,
): boolean {
  return typeof note === 'string' && note.toLowerCase().includes(words);
}

/** How a finding can be justified, as the end of its message. */
export const justifyWith = (words: string) => `or write in the note why, with the words "${words}"`;

/** The rows of a table in which a column has a value. A file of a million rows is not turned into objects. */
export function rowsWhere(
  table: Table | undefined,
  column: string,
  value: unknown,
): readonly Row[] {
  const values = table?.values(column) ?? [];
  const found: Row[] = [];
  for (let row = 0; row < values.length; row += 1) {
    if (values[row] === value && table) found.push(table.row(row));
  }
  return found;
}
