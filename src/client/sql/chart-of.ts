import type { Answer, Row } from './engine.ts';
import type { Chart } from './protocol.ts';

/** More bars than this say nothing. */
const most = 80;

/**
 * What can be drawn of an answer: the first column of years or places, if each is in one row, beside
 * all columns of numbers. `places` holds names and codes of states and countries.
 */
export function chartOf({ columns, rows }: Answer, places: ReadonlySet<string>): Chart | null {
  if (rows.length < 2 || rows.length > most) return null;
  const kinds = columns.map((column, index) => kindOf(column, cellsOf(rows, index), places));
  const by = kinds.findIndex((kind) => kind === 'years' || kind === 'places');
  const kind = kinds[by];
  if (kind !== 'years' && kind !== 'places') return null;
  const series = columns.flatMap((column, index) =>
    kinds[index] === 'numbers' ? [{ column, values: cellsOf(rows, index).map(numberOf) }] : [],
  );
  if (series.length === 0) return null;
  const labels = cellsOf(rows, by).map(String);
  return { by: columns[by] ?? '', kind, labels, series };
}

const cellsOf = (rows: readonly Row[], index: number) => rows.map((row) => row[index] ?? null);

const numberOf = (cell: Row[number]) => (typeof cell === 'number' ? cell : null);

function kindOf(
  column: string,
  cells: Row,
  places: ReadonlySet<string>,
): 'years' | 'places' | 'numbers' | null {
  const isOnce = new Set(cells).size === cells.length;
  if (isOnce && cells.every(isYear) && /year/i.test(column)) return 'years';
  if (isOnce && cells.every((cell) => typeof cell === 'string' && places.has(cell)))
    return 'places';
  // A year in each row is no amount.
  if (cells.every((cell) => cell === null || isYear(cell)) && /year|_of$/i.test(column))
    return null;
  return cells.some((cell) => typeof cell === 'number') &&
    cells.every((cell) => cell === null || typeof cell === 'number')
    ? 'numbers'
    : null;
}

const isYear = (cell: Row[number]) =>
  (typeof cell === 'number' && Number.isInteger(cell) && cell >= 1900 && cell < 2200) ||
  (typeof cell === 'string' && /^(19|20|21)\d\d$/.test(cell));
