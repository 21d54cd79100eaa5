import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Column } from '../datasets/dataset.ts';
import type { Receiver } from './cells.ts';
import type { Collector } from './collector.ts';
import { decode, type Report } from './decode.ts';
import { nearest } from './nearest.ts';

/** Whether a file of the data folder is kept as JSON. */
export const isJsonFile = (file: string): boolean => file.endsWith('.json');

/**
 * Reads the bytes of a JSON file, an array of objects with the columns as keys, and hands its cells on
 * as those of a CSV file: a key that is missing or null is an empty cell. `names` are the columns of
 * the dataset; without them, the keys of the first object.
 * Every deviation is a problem with the line of its value. Gives false where rows may be missing.
 */
export function readJsonCells(
  file: string,
  bytes: Uint8Array,
  problems: Collector,
  receiver: Receiver,
  names: readonly string[] = [],
): boolean {
  let whole = true;
  const report: Report = (rule, line, message, fix, value) => {
    whole = false;
    problems.add(rule, file, { line, message, fix, value: value ?? null });
  };
  const text = decode(bytes, report);
  if (text === null) return false;
  const lineOf = lineFinder(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error) {
    const what = printParseErrorCode(error.error)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase();
    const fix = 'Correct it; an editor that knows JSON marks the place.';
    report('json', lineOf(error.offset), `this is not JSON: ${what}`, fix);
    return false;
  }
  if (root?.type !== 'array') {
    report('json', 1, 'expected an array of objects', 'Begin the file with [ and end it with ].');
    return false;
  }
  const objects = root.children ?? [];
  const [first] = objects;
  const columns = names.length > 0 ? names : first ? propertiesOf(first).map(({ key }) => key) : [];
  receiver.header(columns);
  for (const object of objects) {
    const line = lineOf(object.offset);
    if (object.type !== 'object') {
      report(
        'json',
        line,
        'expected an object with the columns as keys',
        'Write {"column": "value"}.',
      );
      continue;
    }
    const cells = cellsOf(object, columns, text, lineOf, report);
    if (!cells) continue;
    receiver.row(
      columns.map((name) => cells.get(name)?.text ?? ''),
      line,
      columns.map((name) => cells.get(name)?.line ?? line),
    );
  }
  return whole;
}

interface JsonCell {
  readonly text: string;
  readonly line: number;
}

/** The cells of an object by column; null where one of them cannot be told. */
function cellsOf(
  object: Node,
  columns: readonly string[],
  source: string,
  lineOf: (offset: number) => number,
  report: Report,
): ReadonlyMap<string, JsonCell> | null {
  const cells = new Map<string, JsonCell>();
  let isSound = true;
  const refuse = (offset: number, key: string, message: string, fix: string) => {
    isSound = false;
    report('json', lineOf(offset), message, fix, key);
  };
  for (const { key, value, offset } of propertiesOf(object)) {
    const text = textOf(value, source);
    if (!columns.includes(key)) {
      const near = nearest(key, columns);
      refuse(
        offset,
        key,
        'no column has this name',
        `Write ${near ?? `one of ${columns.join(', ')}`}.`,
      );
    } else if (cells.has(key))
      refuse(offset, key, 'this key is there twice', 'Delete one of the two.');
    else if (text === null)
      refuse(
        offset,
        key,
        'expected a text, a number, null or an array of texts',
        'Write the value itself, without braces.',
      );
    cells.set(key, { text: text ?? '', line: lineOf(value.offset) });
  }
  return isSound ? cells : null;
}

/** A row of a JSON file on one line: keys with a value, numbers as numbers. */
export function writeJsonRow(columns: readonly Column[], cells: readonly string[]): string {
  const pairs = columns.flatMap(({ name, kind }, index) => {
    const text = cells[index] ?? '';
    if (text === '') return [];
    const isNumber = (kind.endsWith('number') || kind === 'year') && /^-?\d+(\.\d+)?$/.test(text);
    return [`${JSON.stringify(name)}: ${isNumber ? text : JSON.stringify(text)}`];
  });
  return `  {${pairs.length > 0 ? ` ${pairs.join(', ')} ` : ''}}`;
}

interface Property {
  readonly key: string;
  readonly value: Node;
  readonly offset: number;
}

function propertiesOf({ children = [] }: Node): readonly Property[] {
  return children.flatMap(({ children: pair = [], offset }) => {
    const [key, value] = pair;
    return key && value ? [{ key: String(key.value), value, offset }] : [];
  });
}

/** A number keeps its own digits: `1.50` is not read as `1.5`. */
function textOf(node: Node, source: string): string | null {
  if (node.type === 'string') return String(node.value);
  if (node.type === 'null') return '';
  if (node.type === 'number') return source.slice(node.offset, node.offset + node.length);
  if (node.type !== 'array') return null;
  const parts = (node.children ?? []).map((child) => textOf(child, source));
  return parts.includes(null) ? null : parts.join(';');
}

/** The line of each place in a text, counted from 1. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
