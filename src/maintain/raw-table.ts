import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Receiver, readCells } from '../catalog/cells.ts';
import { Collector } from '../catalog/collector.ts';
import { isJsonFile, readJsonCells } from '../catalog/json-cells.ts';
import { readPlainFile } from '../catalog/plain-file.ts';
import { problemText } from '../catalog/problem.ts';
import { canonicalCell } from '../catalog/write.ts';
import { datasets } from '../datasets/all.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import { compare } from '../order/compare.ts';
import { Refusal } from './command.ts';

export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file as its own header describes it: an older version may have other columns than today's. */
export interface RawTable {
  readonly id: string;
  readonly file: string;
  /** Its definition today, if it has one. */
  readonly dataset: Dataset | undefined;
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}

/** All CSV and JSON files of rows below a folder by file, whatever they hold. Cells are in canonical form. */
export async function readRawTables(folder: string): Promise<ReadonlyMap<string, RawTable>> {
  const entries = await readdir(folder, { recursive: true });
  const files = entries
    .map((path) => path.replaceAll('\\', '/'))
    .filter(holdsRows)
    .sort(compare);
  const tables = await Promise.all(
    files.map(async (file) => {
      const bytes = await readPlainFile(join(folder, file));
      if (!bytes)
        throw new Refusal(`${join(folder, file)}  expected a plain file. Put one in its place.`);
      return readRawTable(file, bytes);
    }),
  );
  return new Map(tables.map((table) => [table.file, table]));
}

/** Whether a path in the data folder is a file of rows: any CSV, or the JSON file of a dataset. */
export const holdsRows = (path: string): boolean =>
  path.endsWith('.csv') || datasets.some(({ file }) => file === path);

/** Throws a `Refusal` where the bytes have no header, or are no text at all. */
export function readRawTable(file: string, bytes: Uint8Array): RawTable {
  const dataset = datasets.find((candidate) => candidate.file === file);
  const columns = new Map((dataset ? columnsOf(dataset) : []).map((item) => [item.name, item]));
  const problems = new Collector();
  const rows: RawRow[] = [];
  let names: readonly string[] = [];
  const canonical = (text: string, name: string) => {
    const column = columns.get(name);
    return column ? canonicalCell(column, text) : text;
  };
  const receiver: Receiver = {
    header: (cells) => {
      names = cells;
    },
    row: (cells, line) => {
      rows.push({ line, cells: names.map((name, index) => canonical(cells[index] ?? '', name)) });
    },
  };
  if (isJsonFile(file))
    readJsonCells(`data/${file}`, bytes, problems, receiver, [...columns.keys()]);
  else readCells(`data/${file}`, bytes, problems, receiver);
  if (names.length === 0) throw new Refusal(problems.list().map(problemText).join('\n'));
  return { id: dataset?.id ?? basename(file, '.csv'), file, dataset, header: names, rows };
}
