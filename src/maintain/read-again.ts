import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintsFile, keyMarkOf, readFingerprints, textOf } from '../catalog/fingerprints.ts';
import { readPlainFile } from '../catalog/plain-file.ts';
import { cellsOfDocument, keyOf, readingJudge, readingMark } from '../catalog/second-readings.ts';
import type { Table } from '../catalog/table.ts';
import { readCanonical, writeCanonical } from '../catalog/write.ts';
import { datasets } from '../datasets/all.ts';
import { type Column, columnsOf, type Dataset, type RowOf } from '../datasets/dataset.ts';
import { holdsStatements, measuresOf } from '../datasets/measures.ts';
import { secondReadings } from '../datasets/second-readings.ts';

type AnyRow = RowOf<Dataset>;

/** A value that somebody is to look up in its document. */
export interface CellToRead {
  readonly dataset: Dataset;
  readonly key: string;
  readonly source: string;
  readonly locator: string;
  readonly column: Column;
  /** What the record says: never shown to the reader. */
  readonly value: string;
}

/** What a second reader found in place of a cell, in the form of the record. */
export interface Answer {
  readonly cell: CellToRead;
  readonly read: string;
}

/** A line of the file of second readings, its cells by column. */
export type ReadingLine = Readonly<Record<string, string>>;

/** Which values are to be read: all conditions hold together. */
export interface Wanted {
  readonly dataset?: Dataset | undefined;
  readonly source?: string | undefined;
  /** Only rows that the last release does not hold. */
  readonly isNew?: boolean | undefined;
}

/** All values of documents that match, in file order, read twice or not. */
export async function cellsToRead(
  tables: ReadonlyMap<string, Table>,
  folder: string,
  { dataset, source, isNew = false }: Wanted,
): Promise<readonly CellToRead[]> {
  const released = isNew ? await releasedKeys(folder) : null;
  return datasets
    .filter((each) => holdsStatements(each) && (!dataset || dataset === each))
    .flatMap((each) => {
      const known = released?.get(each.id);
      const rows: readonly AnyRow[] = tables.get(each.id)?.rows ?? [];
      return rows
        .filter((row) => source === undefined || row.source_id === source)
        .filter((row) => !known?.has(keyMarkOf(keyOf(each, row))))
        .flatMap((row) => cellsOfRow(each, row));
    });
}

async function releasedKeys(folder: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const text = (await readPlainFile(join(folder, fingerprintsFile)))?.toString() ?? '';
  const found = readFingerprints(text) ?? new Map();
  return new Map([...found].map(([id, { rows }]) => [id, keysOf(rows)]));
}

const keysOf = (rows: readonly { readonly key: string }[]) => new Set(rows.map(({ key }) => key));

function cellsOfRow(dataset: Dataset, row: AnyRow): readonly CellToRead[] {
  const measures = measuresOf(dataset);
  return columnsOf(dataset)
    .filter(({ name }) => measures.includes(name) && textOf(row[name]) !== '')
    .map((column) => ({
      dataset,
      column,
      key: keyOf(dataset, row),
      source: textOf(row.source_id),
      locator: textOf(row.locator),
      value: textOf(row[column.name]),
    }));
}

/** Those that no reading of today's value covers, whether the readers agreed or not. */
export function notYetRead(
  cells: readonly CellToRead[],
  tables: ReadonlyMap<string, Table>,
): readonly CellToRead[] {
  const readings = (tables.get(secondReadings.id)?.rows ?? []) as readonly RowOf<
    typeof secondReadings
  >[];
  const done = new Set<string>();
  for (const dataset of new Set(cells.map((cell) => cell.dataset))) {
    const judge = readingJudge(dataset, tables.get(dataset.id)?.rows ?? []);
    for (const reading of readings.filter((each) => each.dataset === dataset.id)) {
      const { state, keys } = judge(reading);
      if (state !== 'agrees' && state !== 'differs') continue;
      for (const key of keys) done.add(JSON.stringify([dataset.id, key, reading.column]));
    }
  }
  return cells.filter(
    ({ dataset, key, column }) => !done.has(JSON.stringify([dataset.id, key, column.name])),
  );
}

/** What somebody typed, in the form of the record: `$1,246` is `1246`. Null where it is no value of the column. */
export function valueTyped({ schema, repair }: Column, typed: string): string | null {
  const text = typed.trim();
  const meant = schema.safeDecode(text).success ? text : repair?.(text);
  return meant !== undefined && meant !== '' && schema.safeDecode(meant).success ? meant : null;
}

/** A column of a document is one line from so many values on, where all of them agree. */
const fewestTogether = 20;

/** At most so many values of the key are named as left out. */
const mostExcepted = 12;

/** The lines for the file: one for each value, or one for a column of a document that agrees throughout. */
export function readingLines(
  answers: readonly Answer[],
  tables: ReadonlyMap<string, Table>,
  occasion: Occasion,
): readonly ReadingLine[] {
  const groups = Map.groupBy(answers, ({ cell: { dataset, source, column } }) =>
    JSON.stringify([dataset.id, source, column.name]),
  );
  return [...groups.values()].flatMap(
    (group) =>
      wholeLine(group, tables, occasion) ?? group.map((answer) => cellLine(answer, occasion)),
  );
}

/** What is common to all values that are read at a time. */
interface Occasion {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly note: string;
}

function cellLine({ cell, read }: Answer, { day, note }: Occasion): ReadingLine {
  const { dataset, key, column, value } = cell;
  return {
    dataset: dataset.id,
    row_key: key,
    column: column.name,
    read_on: day,
    fingerprint: readingMark([[key, value]]),
    read: read === value ? '' : read,
    note,
  };
}

function wholeLine(
  answers: readonly Answer[],
  tables: ReadonlyMap<string, Table>,
  { day, note }: Occasion,
): readonly ReadingLine[] | null {
  const [first] = answers;
  if (!first || answers.some(({ cell, read }) => read !== cell.value)) return null;
  const { dataset, source, column } = first.cell;
  const rows: readonly AnyRow[] = tables.get(dataset.id)?.rows ?? [];
  const place = { source, column: column.name };
  const read = new Set(answers.map(({ cell }) => cell.key));
  const except = exceptions(dataset, rows, cellsOfDocument(dataset, rows, place), read);
  if (except === null) return null;
  const cells = cellsOfDocument(dataset, rows, { ...place, except });
  if (cells.length < fewestTogether) return null;
  return [
    {
      dataset: dataset.id,
      row_key: source,
      column: column.name,
      read_on: day,
      fingerprint: readingMark(cells),
      except: except.join(';'),
      note,
    },
  ];
}

/** Values of key cells that together leave out every row that was not read; null where they would be many. */
function exceptions(
  dataset: Dataset,
  rows: readonly AnyRow[],
  cells: readonly (readonly [key: string, text: string])[],
  read: ReadonlySet<string>,
): readonly string[] | null {
  const own = new Set(cells.map(([key]) => key));
  const ofDocument = rows.filter((row) => own.has(keyOf(dataset, row)));
  const names = dataset.key.filter((name) => !['year', 'source_id'].includes(name));
  const found: string[] = [];
  const isLeft = (row: AnyRow) => names.some((name) => found.includes(textOf(row[name])));
  for (;;) {
    const open = ofDocument.filter((row) => !read.has(keyOf(dataset, row)) && !isLeft(row));
    if (open.length === 0) return found.sort();
    if (found.length === mostExcepted) return null;
    const counts = new Map<string, number>();
    for (const text of open.flatMap((row) => names.map((name) => textOf(row[name]))))
      counts.set(text, (counts.get(text) ?? 0) + 1);
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    if (!most) return null;
    found.push(most[0]);
  }
}

/** The text of the file with these lines; one for the same place is replaced. */
export async function withReadings(folder: string, fresh: readonly ReadingLine[]): Promise<string> {
  const names = columnsOf(secondReadings).map(({ name }) => name);
  const bytes = await readFile(join(folder, secondReadings.file));
  const { rows = [] } = readCanonical(secondReadings, `data/${secondReadings.file}`, bytes);
  const added = fresh.map((line) => names.map((name) => line[name] ?? ''));
  const width = secondReadings.key.length;
  const keyText = (cells: readonly string[]) => JSON.stringify(cells.slice(0, width));
  const lines = new Map([...rows, ...added].map((cells) => [keyText(cells), cells]));
  return writeCanonical(secondReadings, [...lines.values()]);
}
