import type { Column } from '../datasets/dataset.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

export type Fault = Pick<Problem, 'rule' | 'message' | 'mend'>;

/** Reads the cells of one column; `undefined` and a report where a cell does not fit. */
export type ReadCell = (text: string, report: (fault: Fault) => void) => unknown;

/** Most columns hold few distinct texts: so many are remembered, then the column counts as varied. */
const remembered = 4096;

/** The reader of a column. It gives the verdict of the column's schema, but asks it only where it must. */
export function columnReader(column: Column): ReadCell {
  const known = new Map<string, unknown>();
  let [lastText, lastValue]: [string, unknown] = ['', column.optional ? null : undefined];
  const { quick } = column;
  return (text, report) => {
    if (text === lastText && lastValue !== undefined) return lastValue;
    let value = known.get(text);
    if (value === undefined) {
      value = quick?.(text);
      if (value === undefined) value = readCell(column, text, report);
      if (value !== undefined && known.size < remembered) known.set(text, value);
    }
    lastText = text;
    lastValue = value;
    return value;
  };
}

function readCell(column: Column, text: string, report: (fault: Fault) => void): unknown {
  if (text === '') {
    if (column.optional) return null;
    const message = `expected ${column.expects}, found nothing`;
    report({ rule: 'required', message, mend: 'Fill the cell.' });
    return undefined;
  }
  const fault = checkText(text);
  if (fault) {
    report(fault);
    return undefined;
  }
  const result = column.schema.safeDecode(text);
  if (result.success) return result.data;
  const message = `expected ${column.expects}`;
  report({ rule: 'value', message, mend: suggestion(column, text) });
  return undefined;
}

/** What no cell may hold, whatever its column. */
export function checkText(text: string): Fault | null {
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
  const repaired = text.length > 200 ? undefined : column.repair?.(text);
  if (repaired !== undefined && column.schema.safeDecode(repaired).success) {
    return `Write ${repaired}.`;
  }
  const near = column.choices && nearest(text, column.choices);
  if (near) return `Write ${near}.`;
  const empty = column.optional ? ' or leave the cell empty (not reported)' : '';
  return `Write for example ${column.example}${empty}.`;
}
