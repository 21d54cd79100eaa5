import Papa from 'papaparse';
import { writeLine } from '../order/csv-line.ts';
import type { Collector } from './collector.ts';
import { decode, type Report } from './decode.ts';

/** What becomes of the cells: the header first, then each row with its line in the file, from 1. */
export interface Receiver {
  readonly header: (cells: readonly string[]) => void;
  /** `lines` are the lines of the cells, where they differ from that of the row. */
  readonly row: (cells: readonly string[], line: number, lines?: readonly number[]) => void;
}

/**
 * Cuts the bytes of a CSV file into cells and hands them on, row by row.
 * Every deviation from the form in CONTRIBUTING is a problem; nothing is thrown.
 * Gives false where the form is so wrong that rows may be missing.
 */
export function readCells(
  file: string,
  bytes: Uint8Array,
  problems: Collector,
  receiver: Receiver,
): boolean {
  let whole = true;
  const report: Report = (rule, line, message, fix, value) => {
    whole = false;
    problems.add(rule, file, { line, message, fix, value: value ?? null });
  };
  const decoded = decode(bytes, report);
  if (decoded === null) return false;
  const text = normaliseLineEnds(decoded, report);
  const lines = new LineCounter(text, report);
  let first = true;
  eachRow(text, (cells) => {
    const line = lines.next(cells);
    if (!first) receiver.row(cells, line);
    else if (cells.some((cell) => cell !== '')) receiver.header(cells);
    else reportNoHeader(report);
    first = false;
  });
  if (first) reportNoHeader(report);
  return whole;
}

function reportNoHeader(report: Report): void {
  const message = 'the file is empty or begins with an empty line';
  report('header', 1, message, 'Begin the file with the line of column names.');
}

function normaliseLineEnds(text: string, report: Report): string {
  const index = text.indexOf('\r');
  if (index !== -1) {
    const fix = 'Run `npm run format`, or save with LF (Unix) line ends.';
    report('line-ends', countLines(text.slice(0, index)), 'lines end with CR or CRLF', fix);
  }
  if (text !== '' && !/[\r\n]$/.test(text)) {
    const fix = 'End the file with a line break.';
    report('line-ends', countLines(text), 'the last line does not end', fix);
  }
  return index === -1 ? text : text.replace(/\r\n?/g, '\n');
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Characters parsed at a time: their rows are done with before the next ones are made. */
const blockSize = 2 ** 18;

/** Calls back for every row of a text whose lines end with LF. */
export function eachRow(text: string, receive: (cells: string[]) => void): void {
  // The line break at the end of the file would make a last row of one empty cell.
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  for (let start = 0; start < body.length; ) {
    const end = blockEnd(body, start);
    // Without header and typing: PapaParse renames duplicate headers and turns 007 into 7.
    const { data } = Papa.parse<string[]>(body.slice(start, end), {
      delimiter: ',',
      newline: '\n',
      quoteChar: '"',
      header: false,
      dynamicTyping: false,
    });
    for (const cells of data) receive(cells);
    start = end + 1;
  }
}

/** End of a line near the size of a block, outside of quotes: an even number of them lies before it. */
function blockEnd(text: string, start: number): number {
  let end = lineEnd(text, start + blockSize);
  let open = countQuotes(text.slice(start, end)) % 2 === 1;
  while (open && end < text.length) {
    const next = lineEnd(text, end + 1);
    if (countQuotes(text.slice(end, next)) % 2 === 1) open = false;
    end = next;
  }
  return end;
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}

/** Follows the rows through the text: gives the line of each, and reports quotes that are not as they must be. */
class LineCounter {
  readonly #text: string;
  readonly #report: Report;
  #line = 1;
  #start = 0;
  #quote: number;

  constructor(text: string, report: Report) {
    this.#text = text;
    this.#report = report;
    this.#quote = text.indexOf('"');
  }

  next(cells: readonly string[]): number {
    const line = this.#line;
    this.#line += 1;
    if (this.#quote === -1) return line;
    let end = lineEnd(this.#text, this.#start);
    if (this.#quote < end) {
      const span = lineBreaks(cells);
      const raw = this.#text.slice(this.#start, end);
      if (span > 0) reportSwallowed(line, span, raw, this.#report);
      else reportQuotes(line, raw, cells, this.#report);
      for (let more = 0; more < span; more += 1) end = lineEnd(this.#text, end + 1);
      this.#line += span;
      this.#quote = this.#text.indexOf('"', end);
    }
    this.#start = end + 1;
    return line;
  }
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
  report(
    'quotes',
    line,
    message,
    'Close or remove the quote; a cell cannot contain a line break.',
    raw,
  );
}

function reportQuotes(line: number, raw: string, cells: readonly string[], report: Report): void {
  const canonical = writeLine(cells);
  if (canonical === raw) return;
  const fix = `Write ${canonical.length > 200 ? 'quotes only around cells with a comma or a quote' : canonical}`;
  report('quotes', line, 'quotes are missing, not needed or not doubled', fix, raw);
}
