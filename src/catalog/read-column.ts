import type { Column } from '../datasets/dataset.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

export type Fault = Pick<Problem, 'rule' | 'message' | 'mend'>;

/** Most columns hold few distinct texts: so many are remembered, then the column counts as varied. */
const remembered = 4096;

/**
 * The reader of a column: the value of a cell, or `undefined` where it does not fit. It gives the
 * verdict of the column's schema, but asks it only where it must.
 */
export function columnReader(column: Column): (text: string) => unknown {
  const { quick, optional } = column;
  const known = new Map<string, unknown>();
  const read = (text: string) => (faultOf(column, text) ? undefined : column.schema.decode(text));
  if (quick) {
    return (text) => (text === '' && optional ? null : (quick(text) ?? read(text)));
  }
  return (text) => {
    if (text === '' && optional) return null;
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (value !== undefined && known.size < remembered) known.set(text, value);
    return value;
  };
}

/** What is wrong with a cell, and how to mend it; null where it fits its column. */
export function faultOf(column: Column, text: string): Fault | null {
  if (text === '') {
    if (column.optional) return null;
    const message = `expected ${column.expects}, found nothing`;
    return { rule: 'required', message, mend: 'Fill the cell.' };
  }
  const fault = checkText(text, column.optional);
  if (fault || column.schema.safeDecode(text).success) return fault;
  return { rule: 'value', message: `expected ${column.expects}`, mend: suggestion(column, text) };
}

const longestCell = 2000;

/** What no cell may hold, whatever its column. */
function checkText(text: string, optional: boolean): Fault | null {
  if (/^[=+\-@\t＝＋－＠]/.test(text) && !/^-\d+(\.\d+)?$/.test(text)) {
    const message = 'a spreadsheet would run this cell as a formula';
    return { rule: 'formula', message, mend: 'Begin it with a letter, a digit or a bracket.' };
  }
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) {
    const message = 'the cell holds an invisible character';
    return { rule: 'characters', message, mend: 'Type the text anew.' };
  }
  if (text !== text.trim() || / {2}/.test(text)) {
    return { rule: 'blanks', message: 'blanks too many', mend: withoutBlanks(text, optional) };
  }
  if (text.length > longestCell) {
    const message = `expected at most ${longestCell} characters, found ${text.length}`;
    return { rule: 'value', message, mend: 'Shorten it.' };
  }
  if (text !== text.normalize('NFC')) {
    const message = 'accents are written as separate characters';
    return { rule: 'characters', message, mend: 'Run `npm run format`, or type the text anew.' };
  }
  return null;
}

/** Longer texts are not printed again in a message. */
const longestRepeated = 200;

function withoutBlanks(text: string, optional: boolean): string {
  const short = text.trim().replace(/\s+/g, ' ');
  if (short === '') return optional ? 'Leave the cell empty.' : 'Fill the cell.';
  return short.length > longestRepeated ? 'Run `npm run format`.' : `Write ${short}`;
}

function suggestion(column: Column, text: string): string {
  const repaired = text.length > longestRepeated ? undefined : column.repair?.(text);
  if (repaired !== undefined && column.schema.safeDecode(repaired).success) {
    return `Write ${repaired}.`;
  }
  const near = column.choices && nearest(text, column.choices);
  if (near) return `Write ${near}.`;
  const empty = column.optional ? ' or leave the cell empty (not reported)' : '';
  return `Write for example ${column.example.replace(/\.$/, '')}${empty}.`;
}
