import Papa from 'papaparse';
import { Refusal } from '../maintain/command.ts';
import { type PrintedNumber, readPrinted } from './printed-numbers.ts';

/** A row of a printed table, by the names given to its columns. */
export class PrintedRow {
  readonly #file: string;
  readonly #line: number;
  readonly #cells: ReadonlyMap<string, string>;

  constructor(file: string, line: number, cells: ReadonlyMap<string, string>) {
    this.#file = file;
    this.#line = line;
    this.#cells = cells;
  }

  text(column: string): string {
    return this.#cells.get(column)?.trim() ?? '';
  }

  /** Throws a `Refusal` where the cell is no number as printed tables have them. */
  number(column: string): PrintedNumber {
    return (
      readPrinted(this.text(column)) ??
      this.refuse(column, 'expected a number such as 1,234, $12M or 5%')
    );
  }

  /** Throws a `Refusal` that names file, line, column and value. */
  refuse(column: string, message: string): never {
    throw new Refusal(
      `${this.#file}:${this.#line} ${column} "${this.text(column)}"  ${message}. See the file; the publisher may have changed its form.`,
    );
  }
}

/**
 * The rows of the one table in a CSV file that has title lines above and notes below it.
 * `columns` gives each column a name by the beginning of its heading. The table ends at the first
 * row without a second cell. Throws a `Refusal` where no line has these headings.
 */
export function readPrintedTable(
  file: string,
  bytes: Uint8Array,
  columns: Readonly<Record<string, string>>,
): readonly PrintedRow[] {
  const text = decode(bytes);
  if (/^\s*</.test(text))
    throw new Refusal(`${file}:1  this is a web page, not a table. Download the file again.`);
  const lines = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
  const wanted = Object.entries(columns);
  const indexOf = (cells: readonly string[], heading: string) =>
    cells.findIndex((cell) => fold(cell).startsWith(fold(heading)));
  const head = lines.findIndex((cells) =>
    wanted.every(([, heading]) => indexOf(cells, heading) !== -1),
  );
  const header = lines[head];
  if (!header)
    throw new Refusal(
      `${file}:1  no line has the headings ${wanted.map(([, heading]) => `"${heading}"`).join(', ')}. The publisher may have changed its form.`,
    );
  const indexes = wanted.map(([name, heading]) => [name, indexOf(header, heading)] as const);
  const body = lines.slice(head + 1);
  const end = body.findIndex((cells) => (cells[1] ?? '').trim() === '');
  return body.slice(0, end === -1 ? undefined : end).map((cells, index) => {
    const named = new Map(indexes.map(([name, at]) => [name, cells[at] ?? '']));
    return new PrintedRow(file, head + index + 2, named);
  });
}

/** Publishers save tables from a spreadsheet, often in its own encoding and not in UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
