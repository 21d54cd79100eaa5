import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCatalog } from '../../src/catalog/catalog.ts';
import { Collector } from '../../src/catalog/collector.ts';
import { fingerprintsFile, readFingerprints } from '../../src/catalog/fingerprints.ts';
import { readTables } from '../../src/catalog/load.ts';
import { compareWithRelease } from '../../src/catalog/lock.ts';
import type { Problem } from '../../src/catalog/problem.ts';
import { rules } from '../../src/catalog/rules/all.ts';
import { partAboveWhole } from '../../src/catalog/rules/part-above-whole.ts';
import { runRules } from '../../src/catalog/rules/rule.ts';
import { readTable, type Table } from '../../src/catalog/table.ts';
import { checkWhole } from '../../src/catalog/whole.ts';
import { readCanonical, writeCanonical, writeRow } from '../../src/catalog/write.ts';
import { dataFolder } from '../../src/config.ts';
import { datasets } from '../../src/datasets/all.ts';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { sources } from '../../src/datasets/sources.ts';
import type { Choice } from './choice.ts';
import { type Damage, kinds, type Rows, sceneOf } from './damage/kinds.ts';
import { table } from './figures.ts';

/** Every kind of damage is tried so often in every dataset. */
const tries = 5;

interface Result {
  readonly kind: string;
  readonly dataset: string;
  readonly caught: boolean;
  /** Whether it is found where the row was released; null where the damage adds a row. */
  readonly isLocked: boolean | null;
  /** Whether the line of the damaged row is named, and in the first message; null where no row is left. */
  readonly named: 'first' | 'somewhere' | 'never' | null;
}

/**
 * Damages single cells and rows of the data by chance and counts what the check finds: by its rules
 * alone, as in a row that is new, and with the lock, as in one that was released.
 */
export async function measureDamage({ say }: Pick<Choice, 'say'>): Promise<string> {
  const { tables } = await readTables(dataFolder);
  const locked = readFingerprints(await readFile(join(dataFolder, fingerprintsFile), 'utf8'));
  const files = await readFiles();
  const ids = new Map(
    [...files].map(([{ id, key }, rows]) => [
      id,
      key.length === 1 ? rows.map(([first = '']) => first) : [],
    ]),
  );
  const results: Result[] = [];
  for (const [dataset, rows] of files) {
    const sound = fileText(dataset, rows);
    for (const [kind, damage] of Object.entries(kinds)) {
      const before = results.length;
      const draw = drawFrom(`${dataset.id} ${kind}`);
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const found = damage(sceneOf(dataset, rows, ids, draw));
        const text = found ? fileText(dataset, found.rows) : sound;
        if (!found || text === sound) continue;
        const { problems, table: now } = checkOne(tables, dataset, text);
        const { changed, gone } = compareWithRelease([now], locked ?? new Map());
        const caught = problems.length > 0;
        results.push({
          kind,
          dataset: dataset.id,
          caught,
          isLocked:
            found.rows.length > rows.length ? null : caught || changed.length + gone.length > 0,
          named: caught ? named(problems, dataset, found, text) : null,
        });
      }
      const own = results.slice(before);
      const counts = [own, own.filter((each) => each.caught), own.filter((each) => each.isLocked)];
      const first = own.filter((each) => each.named === 'first');
      say(
        `damage  ${dataset.id}  ${kind}  ${[...counts, first].map((group) => group.length).join(' ')}`,
      );
    }
  }
  return report(results);
}

/** What the check finds where one file has another text: the rules that read it are asked, as in sound data no other finds anything. */
function checkOne(tables: ReadonlyMap<string, Table>, dataset: Dataset, text: string) {
  const problems = new Collector();
  const table = readTable(dataset, `data/${dataset.file}`, Buffer.from(text), problems);
  const all = new Map([...tables, [dataset.id, table]]);
  checkWhole(all, problems);
  const data = { tables: all, ...makeCatalog(all) };
  const asked = rules.filter(
    ({ id, reads }) =>
      id === partAboveWhole.id || (reads !== 'statements' && reads.includes(dataset)),
  );
  runRules(asked, data, problems);
  // The others of each file alone need not look at all files again.
  const alone = new Map([...all].filter(([id]) => id === dataset.id || id === sources.id));
  const ofOneFile = rules.filter(
    ({ id, reads }) => id !== partAboveWhole.id && reads === 'statements',
  );
  runRules(ofOneFile, { ...data, tables: alone }, problems);
  return { problems: problems.list(), table };
}

async function readFiles() {
  const files = new Map<Dataset, Rows>();
  for (const dataset of datasets) {
    if (dataset.isAboutRecord) continue;
    const { file } = dataset;
    const { rows = [] } = readCanonical(dataset, file, await readFile(join(dataFolder, file)));
    files.set(dataset, rows);
  }
  return files;
}

/** The file as `npm run format` leaves it. */
const fileText = (dataset: Dataset, rows: Rows): string => writeCanonical(dataset, rows);

function named(
  problems: readonly Problem[],
  dataset: Dataset,
  { row }: Damage,
  text: string,
): Result['named'] {
  if (row === null) return null;
  const line = text.split('\n').findIndex((each) => each.startsWith(writeRow(dataset, row))) + 1;
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
  const released = results.filter(({ isLocked }) => isLocked !== null);
  const locked = released.filter(({ isLocked }) => isLocked).length;
  const somewhere = placed.filter(({ named: place }) => place !== 'never').length;
  return [
    `One cell or row of the data is damaged, the file put in order, and the whole check run: ${results.length} times, the same in every run. A damage is caught where the check finds anything; of rows that were released, the lock finds ${percent(locked, released.length)}. Of ${placed.length} caught ones that left the damaged row in its file, the first message names its line in ${percent(first, placed.length)}, some message in ${percent(somewhere, placed.length)}.`,
    table(
      ['kind of damage', 'tried', 'caught', 'share', 'if released'],
      shares(results, ({ kind }) => kind),
    ),
    table(
      ['dataset', 'tried', 'caught', 'share', 'if released'],
      shares(results, ({ dataset }) => dataset),
    ),
  ].join('\n\n');
}

function shares(results: readonly Result[], nameOf: (result: Result) => string): string[][] {
  const row = (name: string, own: readonly Result[]) => {
    const caught = own.filter((result) => result.caught).length;
    return {
      cells: [
        name,
        String(own.length),
        String(caught),
        percent(caught, own.length),
        releasedShare(own),
      ],
      part: caught / own.length,
    };
  };
  const rows = [...Map.groupBy(results, nameOf)].map(([name, own]) => row(name, own));
  rows.sort((a, b) => a.part - b.part);
  return [...rows, row('all', results)].map(({ cells }) => cells);
}

/** A row that is added was never released. */
function releasedShare(results: readonly Result[]): string {
  const released = results.filter(({ isLocked }) => isLocked !== null);
  const locked = released.filter(({ isLocked }) => isLocked).length;
  return released.length === 0 ? '–' : percent(locked, released.length);
}

const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;
