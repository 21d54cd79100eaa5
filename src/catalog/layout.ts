import type { Column, Dataset } from '../datasets/dataset.ts';
import { writeLine } from '../order/csv-line.ts';
import { eachRow } from './cells.ts';

/** One thing wrong with a file as a whole; its cells are not looked at. */
export interface LayoutFault {
  readonly rule: 'encoding' | 'header' | 'cells' | 'quotes';
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

/** So much of a file is looked at: titles, column names and some rows. */
const looked = 2 ** 16;

/** So many lines may be above the column names. */
const deepest = 40;

/**
 * What is wrong with a file that is no table of this dataset at all, before anything is said of its
 * cells; null where its first line is about as it must be.
 */
export function faultOfLayout(
  columns: readonly Column[],
  bytes: Uint8Array,
  others: readonly Dataset[],
): LayoutFault | null {
  const start = bytes.subarray(0, looked);
  // Of UTF-16 with its mark, the reader of cells says what is wrong.
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff))
    return null;
  const fault = faultOfBytes(start) ?? mergeConflict(bytes);
  if (fault) return fault;
  const text = new TextDecoder().decode(start).replace(/\r\n?/g, '\n');
  const names = columns.map(({ name }) => name);
  if (text.startsWith(`"${names.join('","')}"\n`)) {
    return {
      rule: 'quotes',
      line: 1,
      message: 'all cells are in quotes',
      fix: 'Run `npm run format`, or save it with quotes only around cells with a comma or a quote.',
    };
  }
  return faultOfHeader(text, columns, names, others) ?? trailingCommas(text, names);
}

function faultOfBytes(bytes: Uint8Array): LayoutFault | null {
  const report = (message: string, fix: string): LayoutFault => ({
    rule: 'encoding',
    line: 1,
    message,
    fix,
  });
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) {
    return report('this is a workbook or a zip file', 'Save the table as CSV in UTF-8.');
  }
  const sample = bytes.subarray(0, 1000);
  const zeros = sample.filter((byte) => byte === 0).length;
  // In UTF-16 every other byte of Latin text is zero.
  if (zeros > sample.length / 4) {
    return report('the file is UTF-16', 'Save it as UTF-8.');
  }
  const text = new TextDecoder().decode(sample).trimStart();
  return /^<(?:!doctype|html|\?xml)/i.test(text)
    ? report('this is a web page, not a table', 'Save the data file itself, as CSV.')
    : null;
}

function mergeConflict(bytes: Uint8Array): LayoutFault | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = buffer.subarray(0, 8).toString() === '<<<<<<< ' ? 0 : buffer.indexOf('\n<<<<<<< ') + 1;
  if (at === 0 && buffer.subarray(0, 8).toString() !== '<<<<<<< ') return null;
  return {
    rule: 'cells',
    line: lineOf(buffer, at),
    message: 'a merge conflict is not resolved',
    fix: 'Keep the rows of one side or of both, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  };
}

function lineOf(buffer: Buffer, end: number): number {
  let line = 1;
  for (let at = buffer.indexOf(10); at !== -1 && at < end; at = buffer.indexOf(10, at + 1))
    line += 1;
  return line;
}

const separators = [
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
] as const;

interface Found {
  readonly line: number;
  readonly separator: string;
  readonly separatorName: string;
  readonly cells: readonly string[];
  readonly matches: number;
}

const folded = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** The line that has most of the names; the first of several. */
function findHeader(lines: readonly string[], names: readonly string[]): Found | undefined {
  const known = new Set(names);
  let best: Found | undefined;
  for (const [index, line] of lines.entries()) {
    for (const [separator, separatorName] of separators) {
      const cells = line.split(separator).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
      const matches = new Set(cells.map(folded).filter((name) => known.has(name))).size;
      if (matches > (best?.matches ?? 0))
        best = { line: index + 1, separator, separatorName, cells, matches };
    }
  }
  return best && best.matches >= Math.max(2, names.length / 2) ? best : undefined;
}

function faultOfHeader(
  text: string,
  columns: readonly Column[],
  names: readonly string[],
  others: readonly Dataset[],
): LayoutFault | null {
  const expected = names.join(',');
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .slice(0, deepest);
  if (lines[0] === expected || lines.every((line) => line.trim() === '')) return null;
  const report = (line: number, message: string, fix: string): LayoutFault => ({
    rule: 'header',
    line,
    message,
    fix,
  });
  const other = others.find(({ row }) => Object.keys(row.shape).join(',') === lines[0]);
  if (other) {
    const message = `these are the columns of data/${other.file}`;
    return report(1, message, `Move the rows there; the columns of this file are ${expected}`);
  }
  const found = findHeader(lines, names);
  if (!found) return otherTable(lines, columns, expected, report);
  const { line, separator, separatorName, cells } = found;
  if (separator !== ',') {
    const fix =
      'Save it as CSV with commas between the cells, and quotes around a cell that contains a comma.';
    return report(line, `cells are separated by ${separatorName}`, fix);
  }
  if (line > 1 && lines.slice(0, line - 1).some((above) => above.trim() !== '')) {
    const above = line === 2 ? 'line 1 is' : `lines 1 to ${line - 1} are`;
    const fix = `Remove ${line === 2 ? 'line 1' : `lines 1 to ${line - 1}`}.`;
    return report(1, `${above} not part of the table: the column names are on line ${line}`, fix);
  }
  const sameNames =
    cells.length === names.length && cells.every((cell, at) => folded(cell) === names[at]);
  if (line === 1 && sameNames && cells.join() !== expected) {
    return report(1, 'the column names are spelt in another way', `Write ${expected}`);
  }
  return null;
}

/** No line has the names of the columns: they were removed, or the file holds something else. */
function otherTable(
  lines: readonly string[],
  columns: readonly Column[],
  expected: string,
  report: (line: number, message: string, fix: string) => LayoutFault,
): LayoutFault | null {
  const [first = ''] = lines;
  const rows = cellsOf(lines.join('\n'));
  if (isRow(rows[0] ?? [], columns)) {
    return report(1, 'the line of column names is missing', `Put this line first: ${expected}`);
  }
  const [titles, table] = [
    rows.findIndex((cells) => filled(cells) > 1),
    separators.find(
      ([mark]) => lines.filter((line) => line.includes(mark)).length > lines.length / 2,
    ),
  ];
  if (titles > 0) {
    const message = `${titles === 1 ? 'line 1 is a title' : `lines 1 to ${titles} are titles`}, and the table below has other columns`;
    return report(1, message, `Bring its values into the columns of this file: ${expected}`);
  }
  // A header with a name or two of the right ones is told name by name.
  const known = new Set(columns.map(({ name }) => name));
  if (table === undefined || cellsOf(first)[0]?.some((cell) => known.has(cell))) return null;
  return report(1, 'none of the column names is here', `Begin the file with ${expected}`);
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  eachRow(text, (cells) => rows.push(cells));
  return rows;
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** True for cells that most columns could hold: a row, not a line of names. */
function isRow(cells: readonly string[], columns: readonly Column[]): boolean {
  if (cells.length !== columns.length) return false;
  const strict = columns.flatMap((column, at) => (column.kind === 'text' ? [] : [{ column, at }]));
  const sound = strict.filter(
    ({ column, at }) => column.schema.safeDecode(cells[at] ?? '').success,
  );
  return strict.length > 0 && sound.length > strict.length * 0.7;
}

/** A spreadsheet that once had a further column writes its empty cells on each line. */
function trailingCommas(text: string, names: readonly string[]): LayoutFault | null {
  const rows = cellsOf(text).slice(0, 50);
  const tails = rows.map((cells) =>
    cells.length > names.length && cells.slice(names.length).every((cell) => cell === '')
      ? cells.length - names.length
      : 0,
  );
  const [first = 0] = tails;
  const many = tails.slice(1).filter((tail) => tail > 0).length;
  if (first === 0 && (rows.length < 3 || many < (rows.length - 1) / 2)) return null;
  const tail = Math.max(...tails);
  const line = tails.findIndex((length) => length > 0) + 1;
  const each = many > 0 ? 'lines end' : 'the line of column names ends';
  return {
    rule: 'header',
    line,
    message: `${each} with ${tail === 1 ? 'a comma' : `${tail} commas`} too many`,
    fix:
      many > 0
        ? 'Delete the empty columns at the end and save again.'
        : `Write ${writeLine(names)}`,
  };
}
