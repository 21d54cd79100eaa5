import { distance } from 'fastest-levenshtein';
import { type Column, columnsOf, type Dataset } from '../datasets/dataset.ts';
import type { Cells } from './cells.ts';
import type { Problem } from './problem.ts';

/** One row with its cells read, and the line it stands on. */
export interface Row {
  readonly [column: string]: unknown;
  readonly line: number;
}

/** The rows of one file. `whole` is false where some rows could not be read. */
export interface Table {
  readonly dataset: Dataset;
  /** Path as shown in messages. */
  readonly file: string;
  readonly rows: readonly Row[];
  /** The cells as written, in step with `rows`. */
  readonly cells: readonly (readonly string[])[];
  readonly whole: boolean;
}

type Fault = Pick<Problem, 'rule' | 'message' | 'mend'>;
type Reading = { readonly value: unknown } | { readonly fault: Fault };

/** Turns cells into typed rows by the dataset's definition, with a problem for each cell that does not fit. */
export function readRows(dataset: Dataset, file: string, cells: Cells) {
  const problems: Problem[] = [...cells.problems];
  const columns = columnsOf(dataset);
  const headerProblems = checkHeader(columns, cells.header, file);
  problems.push(...headerProblems);
  if (headerProblems.length > 0 || cells.header.length === 0) {
    const table: Table = { dataset, file, rows: [], cells: [], whole: false };
    return { table, problems };
  }
  const readers = columns.map(makeReader);
  const rows: Row[] = [];
  const kept: (readonly string[])[] = [];
  for (const { line, cells: texts } of cells.rows) {
    if (texts.length !== columns.length) {
      problems.push(wrongLength(file, line, texts, columns.length));
      continue;
    }
    const row: Record<string, unknown> & { line: number } = { line };
    let sound = true;
    for (const [place, text] of texts.entries()) {
      const column = columns[place];
      const reading = readers[place]?.(text);
      if (!column || !reading) continue;
      if ('fault' in reading) {
        sound = false;
        const { name } = column;
        problems.push({
          severity: 'error',
          file,
          line,
          column: name,
          value: text,
          ...reading.fault,
        });
      } else {
        row[column.name] = reading.value;
      }
    }
    if (!sound) continue;
    rows.push(Object.freeze(row));
    kept.push(texts);
  }
  const whole = cells.whole && rows.length === cells.rows.length;
  const table: Table = { dataset, file, rows, cells: kept, whole };
  return { table, problems };
}

function checkHeader(
  columns: readonly Column[],
  header: readonly string[],
  file: string,
): Problem[] {
  if (header.length === 0) return [];
  const expected = columns.map((column) => column.name);
  const problem = (column: string, message: string, mend: string): Problem => ({
    severity: 'error',
    file,
    line: 1,
    column,
    value: null,
    rule: 'header',
    message,
    mend,
  });
  const unknown = header.filter((name) => !expected.includes(name));
  const missing = expected.filter((name) => !header.includes(name));
  const doubled = header.filter((name, place) => header.indexOf(name) !== place);
  const problems = [
    ...missing.map((name) => problem(name, 'column missing', `Put it back: ${expected.join(',')}`)),
    ...unknown.map((name) => {
      const near = nearest(name, missing);
      return problem(name, 'column not known', near ? `Write ${near}.` : 'Remove the column.');
    }),
    ...doubled.map((name) => problem(name, 'column stands twice', 'Remove one of the two.')),
  ];
  const moved = header.find((name, place) => name !== expected[place]);
  if (problems.length === 0 && moved !== undefined) {
    problems.push(problem(moved, 'columns are in another order', `Write ${expected.join(',')}`));
  }
  return problems;
}

function wrongLength(
  file: string,
  line: number,
  texts: readonly string[],
  expected: number,
): Problem {
  const empty = texts.length === 1 && texts[0] === '';
  return {
    severity: 'error',
    file,
    line,
    column: null,
    value: null,
    rule: 'cells',
    message: empty ? 'empty line' : `${texts.length} cells where the header has ${expected}`,
    mend: empty
      ? 'Remove the line.'
      : 'Add or remove commas; put quotes around a cell that holds a comma.',
  };
}

/** Reads the cells of one column. Most columns hold few distinct texts, so each is read once. */
function makeReader(column: Column): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const reading = readCell(column, text);
    known.set(text, reading);
    return reading;
  };
}

function readCell(column: Column, text: string): Reading {
  const fault = checkText(text);
  if (fault) return { fault };
  if (text === '' && !column.optional) {
    const message = `expected ${column.expects}, found nothing`;
    return { fault: { rule: 'required', message, mend: 'Fill the cell.' } };
  }
  const result = column.schema.safeDecode(text);
  if (result.success) return { value: result.data };
  const mend = suggestion(column, text);
  return { fault: { rule: 'value', message: `expected ${column.expects}`, mend } };
}

/** What no cell may hold, whatever its column. */
function checkText(text: string): Fault | null {
  if (/^[=+\-@\t＝＋－＠]/.test(text) && !/^-\d/.test(text)) {
    const message = 'a spreadsheet would run this cell as a formula';
    return { rule: 'formula', message, mend: 'Begin it with a letter, a digit or a bracket.' };
  }
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) {
    const message = 'the cell holds an invisible character';
    return { rule: 'characters', message, mend: 'Type the text anew.' };
  }
  if (text !== text.trim() || / {2}/.test(text)) {
    const mend = `Write ${text.trim().replace(/\s+/g, ' ')}`;
    return { rule: 'blanks', message: 'blanks too many', mend };
  }
  if (text !== text.normalize('NFC')) {
    const message = 'accents are written as separate characters';
    return { rule: 'characters', message, mend: 'Run `npm run format`, or type the text anew.' };
  }
  return null;
}

function suggestion(column: Column, text: string): string {
  const repaired = column.repair?.(text);
  if (repaired !== undefined && column.schema.safeDecode(repaired).success)
    return `Write ${repaired}.`;
  const near = column.choices && nearest(text, column.choices);
  if (near) return `Write ${near}.`;
  const empty = column.optional ? ' or leave the cell empty (not reported)' : '';
  return `Write for example ${column.example}${empty}.`;
}

/** The candidate most like a text, if it is alike enough to be meant. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(text.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(text, candidate);
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}
