import Papa from 'papaparse';
import type { Problem } from './problem.ts';

/** A file cut into cells. `whole` is false where so much is wrong that rows are missing. */
export interface Cells {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly whole: boolean;
  readonly problems: readonly Problem[];
}

type Report = (problem: Omit<Problem, 'severity' | 'file'>) => void;

/**
 * Cuts the bytes of a CSV file into cells and keeps the line of each row.
 * Every deviation from the form in CONTRIBUTING is a problem; nothing is thrown.
 */
export function readCells(file: string, bytes: Uint8Array): Cells {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push({ severity: 'error', file, ...problem });
  const text = decode(bytes, report);
  if (text === null) return { header: [], rows: [], whole: false, problems };
  const lines = splitRows(normaliseLineEnds(text, report), report);
  const [first, ...rows] = lines;
  if (!first || first.cells.every((cell) => cell === '')) {
    report({
      line: 1,
      column: null,
      value: null,
      rule: 'header',
      message: 'the file is empty or begins with an empty line',
      mend: 'Begin the file with the line of column names.',
    });
    return { header: [], rows: [], whole: false, problems };
  }
  return { header: first.cells, rows, whole: problems.length === 0, problems };
}

/** Text of the bytes, or null where the encoding is not UTF-8 at all. */
function decode(bytes: Uint8Array, report: Report): string | null {
  const encoding = (line: number, message: string, mend: string) =>
    report({ line, column: null, value: null, rule: 'encoding', message, mend });
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    encoding(1, 'the file is UTF-16', 'Save it as UTF-8.');
    return null;
  }
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  if (hasMark) {
    encoding(1, 'the file begins with a byte order mark', 'Save it as UTF-8 without BOM.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    encoding(lineOfFirstBadByte(bytes), 'this line is not UTF-8', 'Save the file as UTF-8.');
    return null;
  }
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const strict = new TextEncoder().encode(lenient);
  // The replacement character is where both first differ, unless the file itself holds one.
  let place = 0;
  while (place < bytes.length && bytes[place] === strict[place]) place += 1;
  return countLineFeeds(bytes.subarray(0, place)) + 1;
}

function countLineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 10) count += 1;
  return count;
}

function normaliseLineEnds(text: string, report: Report): string {
  const place = text.indexOf('\r');
  if (place !== -1) {
    report({
      line: text.slice(0, place).split('\n').length,
      column: null,
      value: null,
      rule: 'line-ends',
      message: 'lines end with CR or CRLF',
      mend: 'Run `npm run format`, or save with LF (Unix) line ends.',
    });
  }
  if (text !== '' && !text.endsWith('\n') && !text.endsWith('\r')) {
    report({
      line: text.split('\n').length,
      column: null,
      value: null,
      rule: 'line-ends',
      message: 'the last line does not end',
      mend: 'End the file with a line break.',
    });
  }
  return place === -1 ? text : text.replace(/\r\n?/g, '\n');
}

function splitRows(text: string, report: Report) {
  // Without header and typing: PapaParse renames duplicate headers and turns 007 into 7.
  const { data } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    quoteChar: '"',
    header: false,
    dynamicTyping: false,
  });
  // The line break at the end of the file makes a last row of one empty cell.
  const last = data.at(-1);
  if (last?.length === 1 && last[0] === '') data.pop();
  const hasQuotes = text.includes('"');
  const lines = hasQuotes ? text.split('\n') : [];
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    const span = hasQuotes ? lineBreaks(cells) : 0;
    if (span > 0) reportSwallowed(row, span, report);
    else if (hasQuotes) reportQuotes(row, lines[line - 1] ?? '', report);
    line += 1 + span;
    return row;
  });
}

function lineBreaks(cells: readonly string[]): number {
  return cells.reduce(
    (count, cell) => count + (cell.includes('\n') ? cell.split('\n').length - 1 : 0),
    0,
  );
}

function reportSwallowed(
  { line, cells }: { line: number; cells: readonly string[] },
  span: number,
  report: Report,
) {
  const cell = cells.find((text) => text.includes('\n')) ?? '';
  report({
    line,
    column: null,
    value: cell.slice(0, cell.indexOf('\n')),
    rule: 'quotes',
    message: `a quote opens on this line and takes in the next ${span === 1 ? 'line' : `${span} lines`}`,
    mend: 'Close or remove the quote; a cell may not hold a line break.',
  });
}

/** A line that holds quotes must be the one way to write its cells. */
function reportQuotes(
  { line, cells }: { line: number; cells: readonly string[] },
  raw: string,
  report: Report,
) {
  if (!raw.includes('"')) return;
  const canonical = writeLine(cells);
  if (canonical === raw) return;
  report({
    line,
    column: null,
    value: raw,
    rule: 'quotes',
    message: 'quotes are missing, needless or not doubled',
    mend: `Write ${canonical}`,
  });
}

/** The one way to write a row: quotes only around cells that hold a comma or a quote. */
export function writeLine(cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}
