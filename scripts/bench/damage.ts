import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCells, writeLine } from '../../src/catalog/cells.ts';
import { Collector } from '../../src/catalog/collector.ts';
import { readTables } from '../../src/catalog/load.ts';
import type { Problem } from '../../src/catalog/problem.ts';
import { compareKeys } from '../../src/catalog/table.ts';
import { dataFolder } from '../../src/config.ts';
import { datasets } from '../../src/datasets/all.ts';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { withTemporaryFolder } from '../../src/maintain/folder.ts';
import type { Choice } from './choice.ts';
import { type Damage, kinds, type Rows, sceneOf } from './damage/kinds.ts';
import { table } from './figures.ts';

/** Every kind of damage is tried so often in every dataset. */
const tries = 7;

interface Result {
  readonly kind: string;
  readonly dataset: string;
  readonly caught: boolean;
  /** Whether the line of the damaged row is named, and in the first message; null where no row is left. */
  readonly named: 'first' | 'somewhere' | 'never' | null;
}

/** Damages single cells and rows of the data by chance and counts what the check finds. */
export async function measureDamage({ say }: Pick<Choice, 'say'>): Promise<string> {
  const results: Result[] = [];
  await withTemporaryFolder(async (parent) => {
    const folder = join(parent, 'data');
    await cp(dataFolder, folder, { recursive: true });
    const files = await readFiles();
    const ids = new Map(
      [...files].map(([{ id, key }, { rows }]) => [
        id,
        key.length === 1 ? rows.map(([first = '']) => first) : [],
      ]),
    );
    for (const [dataset, { header, rows }] of files) {
      say(`damage: ${dataset.id}, ${results.length} tried`);
      const path = join(folder, dataset.file);
      const sound = await readFile(path);
      for (const [kind, damage] of Object.entries(kinds)) {
        const draw = drawFrom(`${dataset.id} ${kind}`);
        for (let attempt = 0; attempt < tries; attempt += 1) {
          const found = damage(sceneOf(dataset, rows, ids, draw));
          if (!found) continue;
          const text = fileText(dataset, header, found.rows);
          if (text === sound.toString()) continue;
          await writeFile(path, text);
          const { problems } = await readTables(folder);
          const caught = problems.length > 0;
          results.push({
            kind,
            dataset: dataset.id,
            caught,
            named: caught ? named(problems, dataset, found, text) : null,
          });
        }
      }
      await writeFile(path, sound);
    }
  });
  return report(results);
}

async function readFiles() {
  const files = new Map<Dataset, { header: readonly string[]; rows: Rows }>();
  for (const dataset of datasets) {
    if (dataset.id === 'changes') continue;
    const rows: (readonly string[])[] = [];
    let header: readonly string[] = [];
    readCells(dataset.file, await readFile(join(dataFolder, dataset.file)), new Collector(), {
      header: (cells) => {
        header = cells;
      },
      row: (cells) => void rows.push(cells),
    });
    files.set(dataset, { header, rows });
  }
  return files;
}

/** The file as `npm run format` leaves it. */
function fileText({ key }: Dataset, header: readonly string[], rows: Rows): string {
  const sorted = rows.toSorted((a, b) => compareKeys(a, b, key.length));
  return [header, ...sorted].map((cells) => `${writeLine(cells)}\n`).join('');
}

function named(
  problems: readonly Problem[],
  dataset: Dataset,
  { row }: Damage,
  text: string,
): Result['named'] {
  if (row === null) return null;
  const line = text.split('\n').indexOf(writeLine(row)) + 1;
  const isHere = ({ file, line: at }: Problem) => file === `data/${dataset.file}` && at === line;
  const [first] = problems;
  if (first && isHere(first)) return 'first';
  return problems.some(isHere) ? 'somewhere' : 'never';
}

/** Numbers that look drawn by chance, the same in every run. */
function drawFrom(name: string): (limit: number) => number {
  let state = 0x9e3779b9;
  for (const character of name) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193);
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

function report(results: readonly Result[]): string {
  const placed = results.filter(({ named: place }) => place !== null);
  const first = placed.filter(({ named: place }) => place === 'first').length;
  const somewhere = placed.filter(({ named: place }) => place !== 'never').length;
  return [
    `One cell or row of the data is damaged, the file put in order, and the whole check run: ${results.length} times, the same in every run. A damage is caught where the check finds anything. Of ${placed.length} caught ones that left the damaged row in its file, the first message names its line in ${percent(first, placed.length)}, some message in ${percent(somewhere, placed.length)}.`,
    table(
      ['kind of damage', 'tried', 'caught', 'share'],
      shares(results, ({ kind }) => kind),
    ),
    table(
      ['dataset', 'tried', 'caught', 'share'],
      shares(results, ({ dataset }) => dataset),
    ),
  ].join('\n\n');
}

function shares(results: readonly Result[], nameOf: (result: Result) => string): string[][] {
  const row = (name: string, own: readonly Result[]) => {
    const caught = own.filter((result) => result.caught).length;
    return {
      cells: [name, String(own.length), String(caught), percent(caught, own.length)],
      part: caught / own.length,
    };
  };
  const rows = [...Map.groupBy(results, nameOf)].map(([name, own]) => row(name, own));
  rows.sort((a, b) => a.part - b.part);
  return [...rows, row('all', results)].map(({ cells }) => cells);
}

const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;
