import type { Column } from '../datasets/dataset.ts';
import { writeLine } from '../order/csv-line.ts';
import { eachRow } from './cells.ts';
import { faultOf } from './read-column.ts';

interface RowFault {
  readonly message: string;
  readonly fix: string;
}

/** Longer lines are not printed again in a message. */
const longestRepeated = 400;

/** What is wrong with a row as a whole, before its cells are looked at; null where nothing is. */
export function faultOfRow(cells: readonly string[], columns: readonly Column[]): RowFault | null {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) {
    const message = cells.length === 1 ? 'empty line' : 'a row without a single value';
    return { message, fix: 'Delete it.' };
  }
  if (isHeader(cells, columns)) {
    return { message: 'the column names are here a second time', fix: 'Remove the line.' };
  }
  const [only = ''] = filled;
  if (filled.length === 1 && columns.length > 3 && only.length > 4) {
    const message = 'a note or a title, not a row: one cell is filled';
    return { message, fix: 'Remove the line; a remark on a row goes into its note.' };
  }
  return cells.length === columns.length ? null : wrongLength(cells, columns);
}

function isHeader(cells: readonly string[], columns: readonly Column[]): boolean {
  return cells.length > 1 && cells.every((cell, at) => cell.toLowerCase() === columns[at]?.name);
}

function wrongLength(cells: readonly string[], columns: readonly Column[]): RowFault {
  const message = `${cells.length} cells where the header has ${columns.length}`;
  if (cells.some((cell) => /[“”„«»]/.test(cell))) {
    const line = withStraightQuotes(cells, columns);
    const fix = line ? `Write ${line}` : 'Use straight quotes: "';
    return { message: `${message}; its quotes are typographic ones`, fix };
  }
  const repaired = cells.length > columns.length ? joined(cells, columns) : undefined;
  if (repaired !== undefined && repaired.length <= longestRepeated) {
    return { message, fix: `Write ${repaired}` };
  }
  const halves = splitRows(cells, columns);
  if (halves) return { message: `${message}: two rows are on one line`, fix: halves };
  const fix =
    cells.length > columns.length
      ? 'Put quotes around a cell that contains a comma, and write numbers without separators.'
      : 'Add what is missing: a line that was cut off, or the commas of empty cells.';
  return { message, fix };
}

function withStraightQuotes(
  cells: readonly string[],
  columns: readonly Column[],
): string | undefined {
  const line = cells.join(',').replace(/[“”„«»]/g, '"');
  const rows: string[][] = [];
  eachRow(line, (row) => rows.push(row));
  const [row = []] = rows;
  return rows.length === 1 && isSound(row, columns) && line.length <= longestRepeated
    ? writeLine(row)
    : undefined;
}

const isSound = (cells: readonly string[], columns: readonly Column[]) =>
  cells.length === columns.length &&
  columns.every((column, at) => faultOf(column, cells[at] ?? '') === null);

/**
 * The line with neighbouring cells joined where a comma was meant as part of a number or a text:
 * only where one way alone gives cells that all fit their columns.
 */
function joined(cells: readonly string[], columns: readonly Column[]): string | undefined {
  const surplus = cells.length - columns.length;
  if (surplus > 3) return undefined;
  const ways = new Set<string>();
  for (let at = 0; at + surplus < cells.length; at += 1) {
    const parts = cells.slice(at, at + surplus + 1);
    const column = columns[at];
    const isNumber = column?.kind.endsWith('number') ?? false;
    // In a text a blank follows a comma, in a number a digit.
    const isText = column?.kind === 'text' && parts.slice(1).every((part) => part.startsWith(' '));
    const texts = isNumber ? numbersOf(parts) : isText ? [parts.join(',')] : [];
    for (const text of texts) {
      const row = [...cells.slice(0, at), text, ...cells.slice(at + surplus + 1)];
      if (isSound(row, columns)) ways.add(writeLine(row));
    }
  }
  const [only] = ways;
  return ways.size === 1 ? only : undefined;
}

function numbersOf(parts: readonly string[]): readonly string[] {
  const [first = '', ...rest] = parts;
  const [second = ''] = rest;
  const isThousands = /^\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
  const isDecimal = rest.length === 1 && /^-?\d+$/.test(first) && /^\d*[1-9]$/.test(second);
  return [...(isThousands ? [parts.join('')] : []), ...(isDecimal ? [`${first}.${second}`] : [])];
}

function splitRows(cells: readonly string[], columns: readonly Column[]): string | undefined {
  const width = columns.length;
  if (cells.length !== 2 * width - 1 && cells.length !== 2 * width) return undefined;
  const second = cells.slice(-width);
  const [key] = columns;
  return key && faultOf(key, second[0] ?? '') === null
    ? `Begin a new line before "${second[0]}".`
    : 'Put a line break between the two rows.';
}
