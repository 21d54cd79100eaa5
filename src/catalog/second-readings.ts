import { hash } from 'node:crypto';
import type { Dataset, RowOf } from '../datasets/dataset.ts';
import type { secondReadings } from '../datasets/second-readings.ts';
import { once } from '../order/once.ts';
import { textOf } from './fingerprints.ts';

type AnyRow = RowOf<Dataset>;
type Reading = RowOf<typeof secondReadings>;

/** What became of a second reading: it fits nothing, found another value, or is of a value before the present one. */
export type ReadingState = 'agrees' | 'differs' | 'changed' | 'no-row' | 'empty';

/** A second reading and the rows that it is about. */
export interface JudgedReading {
  readonly state: ReadingState;
  /** Keys of the rows whose value it is about, cells joined by slashes. */
  readonly keys: readonly string[];
  /** What the cell holds, where it is one. */
  readonly value: string | null;
}

/** A cell that is read: the key of its row, cells joined by slashes, and its text. */
export type ReadCell = readonly [key: string, text: string];

/** Length of a fingerprint in hexadecimal digits. */
const markLength = 12;

/** The fingerprint of one cell, or of all cells of a document in one column in the order of their keys. */
export function readingMark(cells: readonly ReadCell[]): string {
  const text = cells.map((cell) => cell.join('\u001f')).join('\u001e');
  return hash('sha1', text, 'hex').slice(0, markLength);
}

/** Key of a row as people write it. */
export const keyOf = ({ key }: Dataset, row: AnyRow): string =>
  key.map((column) => textOf(row[column])).join('/');

/** The filled cells of one column, by document: those that a second reading of a whole document is about. */
export function cellsOfDocument(
  dataset: Dataset,
  rows: readonly AnyRow[],
  { source, column, except }: DocumentColumn,
): readonly ReadCell[] {
  return rows
    .filter((row) => row.source_id === source && row[column] !== null)
    .filter((row) => !dataset.key.some((name) => except?.includes(textOf(row[name]))))
    .map((row) => [keyOf(dataset, row), textOf(row[column])]);
}

interface DocumentColumn {
  readonly source: string;
  readonly column: string;
  /** Values of key cells whose rows are left out. */
  readonly except?: readonly string[] | null;
}

type Judge = (reading: Reading) => JudgedReading;

/** Two rules and every page ask for the same: rows are gone through once. */
const known = new WeakMap<readonly AnyRow[], Judge>();

/** Judges second readings of one dataset by its rows. */
export function readingJudge(dataset: Dataset, rows: readonly AnyRow[]): Judge {
  const judge = known.get(rows) ?? once(makeJudge(dataset, rows));
  known.set(rows, judge);
  return judge;
}

function makeJudge(dataset: Dataset, rows: readonly AnyRow[]): Judge {
  const byKey = new Map(rows.map((row) => [keyOf(dataset, row), row]));
  const bySource = Map.groupBy(rows, (row) => row.source_id);
  const ofRow = (reading: Reading, row: AnyRow): JudgedReading => {
    const value = textOf(row[reading.column]);
    const place = { keys: [reading.row_key], value };
    if (value === '') return { ...place, state: 'empty' };
    // Whoever corrects a value to what the second reader found has settled it.
    if (reading.read === value) return { ...place, state: 'agrees' };
    const fits = readingMark([[reading.row_key, value]]) === reading.fingerprint;
    return { ...place, state: fits ? (reading.read === null ? 'agrees' : 'differs') : 'changed' };
  };
  return (reading: Reading): JudgedReading => {
    const row = byKey.get(reading.row_key);
    if (row) return ofRow(reading, row);
    const cells = cellsOfDocument(dataset, bySource.get(reading.row_key) ?? [], {
      source: reading.row_key,
      column: reading.column,
      except: reading.except,
    });
    const keys = cells.map(([key]) => key);
    if (keys.length === 0) return { state: 'no-row', keys, value: null };
    const fits = readingMark(cells) === reading.fingerprint;
    return { state: fits ? 'agrees' : 'changed', keys, value: null };
  };
}
