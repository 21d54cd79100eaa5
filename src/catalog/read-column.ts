import type { Column } from '../datasets/dataset.ts';
import {
  codeOf,
  invisible,
  latin,
  lookalikeIn,
  plainBlanks,
  withoutInvisible,
} from './characters.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

export type Fault = Pick<Problem, 'rule' | 'message' | 'fix'>;

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

/** What is wrong with a cell, and how to correct it; null where it fits its column. */
export function faultOf(column: Column, text: string): Fault | null {
  if (text === '') {
    if (column.optional) return null;
    const message = `expected ${column.expects}, found nothing`;
    return { rule: 'required', message, fix: 'Fill the cell.' };
  }
  const fault = faultOfText(column, text);
  if (fault || isSound(column, text)) return fault;
  return { rule: 'value', message: expectedIn(column, text), fix: suggestion(column, text) };
}

const isSound = ({ schema }: Column, text: string) => schema.safeDecode(text).success;

const longestCell = 2000;

/** What no cell may hold, whatever its column. */
function faultOfText(column: Column, text: string): Fault | null {
  return (
    placeholderFault(column, text) ??
    lostFault(column, text) ??
    formulaFault(column, text) ??
    characterFault(column, text) ??
    blankFault(column, text) ??
    lengthFault(text)
  );
}

/** Where people put something because there is nothing: the file says that with an empty cell. */
const placeholder =
  /^(?:[-–—−.*]{1,3}|n\.?\/?a\.?|nil|null|none|unknown|not (?:reported|available|known|stated)|tbd)$/i;

function placeholderFault(column: Column, text: string): Fault | null {
  const { kind, optional } = column;
  const short = text.trim();
  if (!placeholder.test(short)) return null;
  // Namibia is NA.
  if (kind === 'text' ? /^[a-z]{3,}/i.test(short) : isSound(column, short)) return null;
  const fix = optional
    ? 'Leave the cell empty: that means "not reported".'
    : 'Put in what the source says, or remove the row if it says nothing.';
  return { rule: 'value', message: 'a sign for "nothing", not a value', fix };
}

/** `#REF!`, `#####`, `????`: what a program wrote where it lost the text. */
function lostFault({ kind }: Column, text: string): Fault | null {
  const lost = /^#(?:REF|N\/A|NAME\?|VALUE|DIV\/0|NUM|NULL)[!?]?$|^#{3,}$|\uFFFD|\?{2,}/i.exec(
    text,
  );
  // Addresses may hold question marks.
  if (!lost || kind === 'address') return null;
  const message = `a program lost what was here and wrote "${lost[0]}"`;
  return { rule: 'characters', message, fix: 'Look it up in the source and retype it.' };
}

function formulaFault(column: Column, text: string): Fault | null {
  if (/^-\d+(\.\d+)?$/.test(text)) return null;
  if (/^[=+\-@\t＝＋－＠]/.test(text)) {
    const message = 'a spreadsheet would run this cell as a formula';
    const plain = text.replace(/^[=+@＝＋＠\s]+/, '');
    const repaired = column.kind.endsWith('number') ? repairOf(column, plain) : undefined;
    const fix = repaired ? `Write ${repaired}.` : 'Begin it with a letter, a digit or a bracket.';
    return { rule: 'formula', message, fix };
  }
  const [inside] = /;\s*[=+@＝＋－＠]|;\s*-(?!\d)/.exec(text) ?? [];
  if (inside === undefined || column.kind === 'address') return null;
  const message = `a spreadsheet that separates cells by semicolons would run what follows "${inside}" as a formula`;
  return {
    rule: 'formula',
    message,
    fix: 'Replace the semicolon by a comma, or the sign by a word.',
  };
}

/** Longer texts are not printed again in a message. */
const longestRepeated = 200;

function characterFault(column: Column, text: string): Fault | null {
  const [found] = invisible.exec(text) ?? [];
  if (found !== undefined) {
    const message = `the cell contains an invisible character (${codeOf(found)})`;
    const fix = fixWith(column, plainBlanks(withoutInvisible(text) ?? ''), 'Retype it.');
    return { rule: 'characters', message, fix };
  }
  if (text !== text.normalize('NFC')) {
    const message = 'accents are written as separate characters';
    return { rule: 'characters', message, fix: 'Run `npm run format`, or retype it.' };
  }
  return null;
}

function blankFault(column: Column, text: string): Fault | null {
  const plain = plainBlanks(text);
  if (text === plain) return null;
  if (plain === '') {
    const fix = column.optional ? 'Leave the cell empty.' : 'Fill the cell.';
    return { rule: 'blanks', message: 'nothing but spaces', fix };
  }
  // A number with blanks between its digits has more wrong with it than a blank too many.
  if (column.kind !== 'text' && !isSound(column, plain)) return null;
  const only = /[^\S ]/.test(text) ? 'a no-break space' : 'extra spaces';
  return { rule: 'blanks', message: only, fix: fixWith(column, plain, 'Run `npm run format`.') };
}

/** Tells to write a text that fits its column; of one that does not, what is wrong with it. */
function fixWith(column: Column, plain: string, otherwise: string): string {
  if (plain.length > longestRepeated || plain === '') return otherwise;
  return faultOf(column, plain)?.fix ?? `Write ${plain}`;
}

function lengthFault(text: string): Fault | null {
  if (text.length <= longestCell) return null;
  const message = `expected at most ${longestCell} characters, found ${text.length}`;
  return { rule: 'value', message, fix: 'Shorten it.' };
}

function expectedIn({ expects, kind }: Column, text: string): string {
  const letter = kind === 'text' ? undefined : lookalikeIn(text);
  const hint = letter === undefined ? '' : `; its ${letter} (${codeOf(letter)}) only looks Latin`;
  return `expected ${expects}${hint}`;
}

/** The reader's own value in the form of the column, if it can be told for certain. */
function repairOf(column: Column, text: string): string | undefined {
  const tries = [
    latin(text.trim()),
    column.repair?.(text.trim()),
    column.repair?.(latin(text.trim())),
  ];
  return tries.find(
    (repaired) =>
      repaired !== undefined &&
      repaired !== '' &&
      isSound(column, repaired) &&
      faultOfText(column, repaired) === null,
  );
}

function suggestion(column: Column, text: string): string {
  if (text.length <= longestRepeated) {
    const repaired = repairOf(column, text);
    if (repaired !== undefined) return `Write ${repaired}.`;
    const near = column.choices && nearest(text, column.choices);
    if (near) return `Write ${near}.`;
    const advice = column.advise?.(text.trim());
    if (advice !== undefined) return advice;
  }
  if (column.choices) return 'Use the one in the source.';
  return column.kind.endsWith('number')
    ? 'Look it up in the source and write bare digits.'
    : 'Look it up in the source and write it in that form.';
}
