import Papa from 'papaparse';
import type { Collector } from './collector.ts';

/** A file cut into cells. `whole` is false where so much is wrong that rows are missing. */
export interface Cells {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Line of a row in the file, from 1. */
  readonly lineOf: (row: number) => number;
  readonly whole: boolean;
}

type Report = (rule: string, line: number, message: string, mend: string, value?: string) => void;

/**
 * Cuts the bytes of a CSV file into cells and keeps the line of each row.
 * Every deviation from the form in CONTRIBUTING is a problem; nothing is thrown.
 */
export function readCells(file: string, bytes: Uint8Array, problems: Collector): Cells {
  let whole = true;
  const report: Report = (rule, line, message, mend, value) => {
    whole = false;
    problems.add(rule, file, { line, message, mend, value: value ?? null });
  };
  const decoded = decode(bytes, report);
  if (decoded === null) return { header: [], rows: [], lineOf: () => 0, whole: false };
  const text = normaliseLineEnds(decoded, report);
  const [header = [], ...rows] = parse(text);
  if (header.every((cell) => cell === '')) {
    const message = 'the file is empty or begins with an empty line';
    report('header', 1, message, 'Begin the file with the line of column names.');
    return { header: [], rows: [], lineOf: () => 0, whole: false };
  }
  const lineOf = text.includes('"') ? checkQuotes(text, [header, ...rows], report) : plainLines;
  return { header, rows, lineOf, whole };
}

const plainLines = (row: number) => row + 2;

/** Text of the bytes, or null where the encoding is not UTF-8 at all. */
function decode(bytes: Uint8Array, report: Report): string | null {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    report('encoding', 1, 'the file is UTF-16', 'Save it as UTF-8.');
    return null;
  }
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const message = 'the file begins with a byte order mark';
    report('encoding', 1, message, 'Save it as UTF-8 without BOM.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report('encoding', firstBadLine(bytes), 'this line is not UTF-8', 'Save the file as UTF-8.');
    return null;
  }
}

/** The line on which a lenient reading first differs from the bytes. */
function firstBadLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const rewritten = new TextEncoder().encode(lenient);
  let place = 0;
  while (place < bytes.length && bytes[place] === rewritten[place]) place += 1;
  return bytes.subarray(0, place).reduce((line, byte) => (byte === 10 ? line + 1 : line), 1);
}

function normaliseLineEnds(text: string, report: Report): string {
  const place = text.indexOf('\r');
  if (place !== -1) {
    const mend = 'Run `npm run format`, or save with LF (Unix) line ends.';
    report('line-ends', countLines(text.slice(0, place)), 'lines end with CR or CRLF', mend);
  }
  if (text !== '' && !/[\r\n]$/.test(text)) {
    const mend = 'End the file with a line break.';
    report('line-ends', countLines(text), 'the last line does not end', mend);
  }
  return place === -1 ? text : text.replace(/\r\n?/g, '\n');
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Without header and typing: PapaParse renames duplicate headers and turns 007 into 7. */
export function parse(text: string): string[][] {
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
  return data;
}

/** Reports rows whose quotes are not the one way to write them, and gives the line of each row. */
function checkQuotes(text: string, rows: readonly string[][], report: Report): Cells['lineOf'] {
  const lines: number[] = [];
  let [line, start] = [1, 0];
  let quote = text.indexOf('"');
  for (const cells of rows) {
    lines.push(line);
    let end = lineEnd(text, start);
    if (quote !== -1 && quote < end) {
      const span = lineBreaks(cells);
      const raw = text.slice(start, end);
      if (span > 0) reportSwallowed(line, span, raw, report);
      else reportQuotes(line, raw, cells, report);
      for (let more = 0; more < span; more += 1) end = lineEnd(text, end + 1);
      line += span;
      quote = text.indexOf('"', end);
    }
    line += 1;
    start = end + 1;
  }
  return (row) => lines[row + 1] ?? 0;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + countLines(cell) - 1, 0);
}

function reportSwallowed(line: number, span: number, raw: string, report: Report): void {
  const next = span === 1 ? 'the next line' : `the next ${span} lines`;
  const message = `a quote opens on this line and takes in ${next}`;
  report('quotes', line, message, 'Close or remove the quote; a cell holds no line break.', raw);
}

function reportQuotes(line: number, raw: string, cells: readonly string[], report: Report): void {
  const canonical = writeLine(cells);
  if (canonical === raw) return;
  const mend = `Write ${canonical.length > 200 ? 'quotes only around cells with a comma or a quote' : canonical}`;
  report('quotes', line, 'quotes are missing, needless or not doubled', mend, raw);
}

/** The one way to write a row: quotes only around cells that hold a comma or a quote. */
export function writeLine(cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}
