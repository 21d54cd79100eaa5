import promises from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Column, columnsOf, type Dataset } from '../datasets/dataset.ts';
import { decimal } from '../datasets/kinds.ts';
import { writeLine } from '../order/csv-line.ts';
import { type Receiver, readCells } from './cells.ts';
import { Collector } from './collector.ts';
import { isJsonFile, readJsonCells, writeJsonRow } from './json-cells.ts';
import type { Problem } from './problem.ts';
import { compareKeys, readTable } from './table.ts';

/** Rows of a file with their cells in canonical form, in file order; or why they cannot be told. */
export type CanonicalRows =
  | { readonly rows: readonly (readonly string[])[]; readonly problems?: undefined }
  | { readonly rows?: undefined; readonly problems: readonly Problem[] };

/** Rules on the form of a file, not on its values. */
const formRules = ['encoding', 'header', 'cells', 'quotes', 'json'];

/**
 * Reads the rows of a file for rewriting it. Values stay as they are, also where the check finds
 * fault with them. Gives problems where cells could be lost: another encoding or header, rows of
 * another length, quotes that can be read in two ways. Empty lines hold nothing and are left out.
 */
export function readCanonical(dataset: Dataset, file: string, bytes: Uint8Array): CanonicalRows {
  const columns = columnsOf(dataset);
  const rows: string[][] = [];
  let header: readonly string[] = [];
  const receiver: Receiver = {
    header: (cells) => {
      header = cells;
    },
    row: (cells) => {
      if (isEmptyLine(cells)) return;
      rows.push(
        cells.map((text, index) => {
          const column = columns[index];
          return column ? canonicalCell(column, text) : text;
        }),
      );
    },
  };
  const names = columns.map(({ name }) => name);
  const isJson = isJsonFile(dataset.file);
  const whole = isJson
    ? readJsonCells(file, bytes, new Collector(), receiver, names)
    : readCells(file, bytes, new Collector(), receiver);
  const sound =
    (!isJson || whole) &&
    header.join() === columns.map(({ name }) => name).join() &&
    rows.every((cells) => cells.length === columns.length) &&
    (isJson || hasClearQuotes(bytes));
  if (sound) return { rows };
  const problems = new Collector();
  readTable(dataset, file, bytes, problems);
  return { problems: problems.list().filter(({ rule }) => formRules.includes(rule)) };
}

/** The whole text of a dataset's file: rows sorted by key, a line each, quotes only where needed, LF. */
export function writeCanonical(dataset: Dataset, rows: readonly (readonly string[])[]): string {
  const sorted = rows.toSorted((a, b) => compareKeys(a, b, dataset.key.length));
  const lines = sorted.map((cells) => writeRow(dataset, cells));
  if (isJsonFile(dataset.file)) return `[\n${lines.join(',\n')}\n]\n`;
  const header = writeLine(columnsOf(dataset).map(({ name }) => name));
  return [header, ...lines].map((line) => `${line}\n`).join('');
}

/** A row as it stands in the dataset's file, on one line. */
export function writeRow(dataset: Dataset, cells: readonly string[]): string {
  return isJsonFile(dataset.file) ? writeJsonRow(columnsOf(dataset), cells) : writeLine(cells);
}

/** The one way to write a cell: composed accents, no blanks too many, decimals without needless zeros. */
export function canonicalCell(column: Column, text: string): string {
  // What an invisible character is there for cannot be told: somebody must look.
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) return text;
  const trimmed = text.normalize('NFC').trim().replace(/ {2,}/g, ' ');
  return column.kind === decimal.name ? withoutNeedlessZeros(column, trimmed) : trimmed;
}

function withoutNeedlessZeros({ schema }: Column, text: string): string {
  if (!/\.\d*0$/.test(text)) return text;
  const short = text.replace(/\.?0+$/, '');
  return schema.safeDecode(short).success ? short : text;
}

function isEmptyLine(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0]?.trim() === '';
}

/** Cells that every reader takes alike; a bare quote may stand inside of one, but not at its start. */
const cell = '(?:"[^"]*(?:""[^"]*)*"|(?!\\s*")[^,]*)';
const clearLine = new RegExp(`^${cell}(?:,${cell})*$`);

function hasClearQuotes(bytes: Uint8Array): boolean {
  if (!bytes.includes(0x22)) return true;
  return new TextDecoder()
    .decode(bytes)
    .split(/\r\n?|\n/)
    .every((line) => !line.includes('"') || clearLine.test(line));
}

type Files = Pick<typeof promises, 'open' | 'rename' | 'rm'>;

/**
 * Replaces a file whole: it is written beside it, and takes its place only when it is on the disk.
 * A crash leaves the old file.
 */
export async function replaceFile(path: string, text: string, files: Files = promises) {
  const target = await promises.realpath(path).catch(() => path);
  const mode = await promises.stat(target).then(
    (stats) => stats.mode,
    () => undefined,
  );
  const next = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const handle = await files.open(next, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await files.rename(next, target);
  } catch (error) {
    await files.rm(next, { force: true });
    throw error;
  }
}

/**
 * Replaces several files in this order, or none: where one cannot be written, those before it are
 * put back as they were.
 */
export async function replaceFiles(
  texts: ReadonlyMap<string, string>,
  replace: typeof replaceFile = replaceFile,
): Promise<void> {
  const before = new Map<string, string | null>();
  try {
    for (const [path, text] of texts) {
      before.set(path, await promises.readFile(path, 'utf8').catch(() => null));
      await replace(path, text);
    }
  } catch (error) {
    for (const [path, text] of before) {
      if (text === null) await promises.rm(path, { force: true });
      else await replaceFile(path, text);
    }
    throw error;
  }
}
