import { Refusal } from './command.ts';
import { readRawTable } from './raw-table.ts';
import { type Answer, type CellToRead, valueTyped } from './read-again.ts';

/** What a pasted list says of the values in question. */
export interface ListReading {
  readonly answers: readonly Answer[];
  /** Cells of the list, by line and column, that hold no value of their column. */
  readonly unread: readonly string[];
  /** Rows of the list that are about nothing here. */
  readonly strangers: number;
}

/**
 * Compares a CSV list with values of one dataset. Its header names columns of the dataset: those of
 * the key, and the measures that were read. An empty cell says nothing. A list of one document may
 * leave out its id. Throws a `Refusal` where a column of the key is missing.
 */
export function readList(
  file: string,
  bytes: Uint8Array,
  cells: readonly CellToRead[],
  source: string | undefined,
): ListReading {
  const { header, rows } = readRawTable(file, bytes);
  const [first] = cells;
  if (!first) return { answers: [], unread: [], strangers: rows.length };
  const { dataset } = first;
  const needed = dataset.key.filter((name) => name !== 'source_id' || source === undefined);
  const lost = needed.filter((name) => !header.includes(name));
  if (lost.length > 0) {
    throw new Refusal(
      `${file}:1  the column ${lost.join(' and ')} is missing. Write the columns of the key of ${dataset.id}: ${needed.join(', ')}.`,
    );
  }
  const byKey = Map.groupBy(cells, ({ key }) => key);
  const answers: Answer[] = [];
  const unread: string[] = [];
  let strangers = 0;
  for (const { line, cells: texts } of rows) {
    const text = (name: string) => texts[header.indexOf(name)] ?? '';
    const key = dataset.key
      .map((name) => (name === 'source_id' ? text(name) || source || '' : text(name)))
      .join('/');
    const own = byKey.get(key) ?? [];
    if (own.length === 0) strangers += 1;
    for (const cell of own) {
      const typed = text(cell.column.name);
      if (typed === '') continue;
      const read = valueTyped(cell.column, typed);
      if (read === null)
        unread.push(`${file}:${line} ${cell.column.name} ${JSON.stringify(typed)}`);
      else answers.push({ cell, read });
    }
  }
  return { answers, unread, strangers };
}
