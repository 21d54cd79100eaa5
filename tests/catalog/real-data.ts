import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCatalog } from '../../src/catalog/catalog.ts';
import { Collector } from '../../src/catalog/collector.ts';
import { rules } from '../../src/catalog/rules/all.ts';
import { type Data, runRules } from '../../src/catalog/rules/rule.ts';
import { readTable, type Table } from '../../src/catalog/table.ts';
import { checkWhole } from '../../src/catalog/whole.ts';
import { datasets } from '../../src/datasets/all.ts';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { type Cells, cellsOf } from '../cells.ts';
import { dataFolder, present } from '../fixture.ts';

const files = new Map(
  await Promise.all(
    datasets.map(async ({ id, file }) => [id, await readFile(join(dataFolder, file))] as const),
  ),
);

/** The bytes of a dataset's file as they are. */
export const realBytes = ({ id }: Dataset) => present(files.get(id));

/** The real data, read once. */
export const realTables: ReadonlyMap<string, Table> = new Map(
  datasets.map((dataset) => [dataset.id, read(dataset, realBytes(dataset), new Collector())]),
);

export const realCells = (dataset: Dataset): Cells => cellsOf(dataset, realBytes(dataset));

export function read(dataset: Dataset, bytes: Uint8Array, problems: Collector): Table {
  return readTable(dataset, `data/${dataset.file}`, bytes, problems);
}

/** What rules need to run on some tables. */
export function dataOf(tables: ReadonlyMap<string, Table>): Data {
  return { tables, ...makeCatalog(tables) };
}

/**
 * Whether the check finds anything when one file of the real data is replaced. Only the rules that
 * read this dataset are asked, one after the other: of the others, none finds anything.
 */
export function isCaught(dataset: Dataset, bytes: Uint8Array): boolean {
  const problems = new Collector();
  const table = read(dataset, bytes, problems);
  const alone = new Map([[dataset.id, table]]);
  checkWhole(alone, problems);
  const found = () => problems.list().length > 0;
  return (
    found() ||
    [
      () => runRules(eachTableAlone, { ...realData, tables: alone }, problems),
      ...rules
        .filter(({ reads }) => reads !== 'statements' && reads.includes(dataset))
        .map(
          (rule) => () => runRules([rule], dataOf(new Map([...realTables, ...alone])), problems),
        ),
    ].some((ask) => {
      ask();
      return found();
    })
  );
}

/** The rules that look at one table at a time, whichever it is. */
const eachTableAlone = rules.filter(({ reads }) => reads === 'statements');

const realData = dataOf(realTables);
