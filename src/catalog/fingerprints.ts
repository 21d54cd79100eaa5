import { hash } from 'node:crypto';
import type { Dataset } from '../datasets/dataset.ts';
import { columnsOf } from '../datasets/dataset.ts';
import type { Table } from './table.ts';

/** Name of the file in the data folder that locks the released rows. */
export const fingerprintsFile = 'released-rows.txt';

/** Characters of the parts of a fingerprint: 64 of each are told apart. */
const keyLength = 6;
const rowLength = 4;

/**
 * The fingerprint of a released row: its key, all of it, and a character for each cell behind the
 * key. The first two tell whether the row is there and as it was, the last which cell is not.
 */
export interface Fingerprint {
  readonly key: string;
  readonly row: string;
  readonly cells: string;
}

/** The fingerprints of the released rows of one dataset, in file order. */
export interface DatasetFingerprints {
  /** Columns that were released; those added behind them since are not compared. */
  readonly width: number;
  readonly rows: readonly Fingerprint[];
}

export type Fingerprints = ReadonlyMap<string, DatasetFingerprints>;

const digest = (text: string) => hash('sha1', text, 'base64url');

/** Gives the texts of the cells of a row, as the file of a table holds them. */
export function textReader(table: Table): (row: number) => readonly string[] {
  const columns = columnsOf(table.dataset).map(({ name }) => table.values(name));
  return (row) => columns.map((values) => textOf(values[row]));
}

/** The text of a cell from its value. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(';') : String(value);
}

/** Key of a row as people write it: its cells joined by slashes. */
export const keyTextOf = ({ key }: Dataset, texts: readonly string[]): string =>
  texts.slice(0, key.length).join('/');

/** The first part of a fingerprint, from a key as people write it. */
export const keyMarkOf = (keyText: string): string => digest(keyText).slice(0, keyLength);

/** The second part: all cells that were released. */
export const rowMarkOf = (texts: readonly string[], width: number): string =>
  digest(texts.slice(0, width).join('\u001f')).slice(0, rowLength);

/** The third part: a character for each cell behind the key, a point for an empty one but at the end. */
export function cellMarksOf({ key }: Dataset, texts: readonly string[], width: number): string {
  return texts
    .slice(key.length, width)
    .map((text) => (text === '' ? '.' : digest(text).slice(0, 1)))
    .join('')
    .replace(/\.+$/, '');
}

/** One line for each dataset, then one for each of its rows: a new row is a new line. */
export function writeFingerprints(tables: Iterable<Table>): string {
  const parts = Array.from(tables, (table) => {
    const { dataset } = table;
    const { length } = columnsOf(dataset);
    const read = textReader(table);
    const lines = Array.from({ length: table.size }, (_, row) => {
      const texts = read(row);
      const key = keyMarkOf(keyTextOf(dataset, texts));
      return `${key}${rowMarkOf(texts, length)}${cellMarksOf(dataset, texts, length)}\n`;
    });
    return `# ${dataset.id} ${length}\n${lines.join('')}`;
  });
  return parts.join('');
}

/** Reads what `writeFingerprints` wrote; null where a line is none of it. */
export function readFingerprints(text: string): Fingerprints | null {
  const found = new Map<string, { width: number; rows: Fingerprint[] }>();
  let rows: Fingerprint[] | undefined;
  for (const line of text.split('\n').slice(0, -1)) {
    const [, id = '', width] = /^# ([a-z0-9-]+) (\d+)$/.exec(line) ?? [];
    if (width !== undefined) {
      rows = [];
      found.set(id, { width: Number(width), rows });
    } else if (rows && /^[\w-]{10}[\w.-]*$/.test(line)) {
      const at = keyLength + rowLength;
      rows.push({
        key: line.slice(0, keyLength),
        row: line.slice(keyLength, at),
        cells: line.slice(at),
      });
    } else return null;
  }
  return found;
}
