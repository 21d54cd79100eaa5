import type { Column } from '../datasets/dataset.ts';
import type { Collector } from './collector.ts';
import { nearest } from './nearest.ts';

/** Reports each column that is missing, unknown, doubled or moved; true where the names are as they must be. */
export function checkHeader(
  columns: readonly Column[],
  header: readonly string[],
  file: string,
  problems: Collector,
): boolean {
  const expected = columns.map((column) => column.name);
  let sound = true;
  const report = (column: string, message: string, fix: string) => {
    sound = false;
    problems.add('header', file, { line: 1, column, message, fix });
  };
  const seen = new Set(header);
  const known = new Set(expected);
  const missing = expected.filter((name) => !seen.has(name));
  const misspelt = new Map(
    [...seen].filter((name) => !known.has(name)).map((name) => [name, nearest(name, missing)]),
  );
  const misspeltNames = new Set(misspelt.values());
  for (const name of missing) {
    if (misspeltNames.has(name)) continue;
    report(name, 'column missing', `Put it back: ${expected.join(',')}`);
  }
  for (const [name, near] of misspelt) {
    report(
      name,
      'column not known',
      near ? `Write ${near}.` : 'Remove the column from every line.',
    );
  }
  if (seen.size < header.length) {
    // Each name is taken out once: the first that is gone already stands twice.
    report(
      header.find((name) => !seen.delete(name)) ?? '',
      'duplicate column',
      'Remove one of the two.',
    );
  }
  const moved = header.find((name, index) => name !== expected[index]);
  if (sound && moved !== undefined) {
    report(moved, 'columns are in another order', `Write ${expected.join(',')}`);
  }
  return sound;
}
