import { readCells } from '../src/catalog/cells.ts';
import { Collector } from '../src/catalog/collector.ts';
import { isJsonFile, readJsonCells } from '../src/catalog/json-cells.ts';
import { columnsOf, type Dataset } from '../src/datasets/dataset.ts';

/** Cells of one file, the header first. */
export type Cells = readonly (readonly string[])[];

/** The cells of a dataset's file, whether it is kept as CSV or as JSON. */
export function cellsOf(dataset: Dataset, bytes: Uint8Array): Cells {
  const cells: (readonly string[])[] = [];
  const keep = (row: readonly string[]) => void cells.push(row);
  const receiver = { header: keep, row: keep };
  const names = columnsOf(dataset).map(({ name }) => name);
  if (isJsonFile(dataset.file))
    readJsonCells(dataset.file, bytes, new Collector(), receiver, names);
  else readCells(dataset.file, bytes, new Collector(), receiver);
  return cells;
}
